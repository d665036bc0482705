namespace QatarUsDialogue.Searching;

/// <summary>How the groups of synonyms are called.</summary>
public static class SynonymGroups
{
    public const string Spelling = "spelling:";
    private const string People = "person:";
    private const string Bodies = "body:";
    private const string Places = "place:";

    public static string Person(string key) => People + key;

    public static string Body(string key) => Bodies + key;

    public static string Place(string key) => Places + key;

    public static bool IsSpelling(string group) => group.StartsWith(Spelling, StringComparison.Ordinal);

    public static bool IsPlace(string group) => group.StartsWith(Places, StringComparison.Ordinal);

    /// <summary>The key of the person or body that the group stands for; null for any other group.</summary>
    public static string? NamedKey(string group) =>
        group.Contains('~', StringComparison.Ordinal) ? null
        : group.StartsWith(People, StringComparison.Ordinal) ? group[People.Length..]
        : group.StartsWith(Bodies, StringComparison.Ordinal) ? group[Bodies.Length..]
        : null;
}
