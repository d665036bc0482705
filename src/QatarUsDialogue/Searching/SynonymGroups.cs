namespace QatarUsDialogue.Searching;

/// <summary>How the groups of synonyms are called.</summary>
public static class SynonymGroups
{
    public const string Spelling = "spelling:";
    private const string People = "person:";
    private const string Bodies = "body:";
    private const string Places = "place:";
    private const char PairMark = '~';

    public static string Person(string key) => People + key;

    public static string Body(string key) => Bodies + key;

    public static string Place(string key) => Places + key;

    public static bool IsSpelling(string group) => group.StartsWith(Spelling, StringComparison.Ordinal);

    public static bool IsPlace(string group) => group.StartsWith(Places, StringComparison.Ordinal);

    /// <summary>A pair of spellings of one word in the names of a group.</summary>
    public static string Pair(string group, int number) => FormattableString.Invariant($"{group}{PairMark}{number}");

    public static bool IsPair(string group) => group.Contains(PairMark, StringComparison.Ordinal);

    /// <summary>The key of the person or body that the group stands for; null for any other group.</summary>
    public static string? NamedKey(string group) =>
        IsPair(group) ? null
        : group.StartsWith(People, StringComparison.Ordinal) ? group[People.Length..]
        : group.StartsWith(Bodies, StringComparison.Ordinal) ? group[Bodies.Length..]
        : null;
}
