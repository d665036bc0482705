namespace QatarUsDialogue.Dialogues;

/// <summary>A few short keys in one text, each between two bars: <c>|gaza|health|</c>. Small enough to be read for every passage.</summary>
public static class PackedValues
{
    private const char Bar = '|';

    public static string Pack(IEnumerable<string> values)
    {
        var ordered = values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return ordered.Count == 0 ? "" : $"{Bar}{string.Join(Bar, ordered)}{Bar}";
    }

    public static IReadOnlyList<string> Read(string packed) => packed.Split(Bar, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a text that holds the value must contain.</summary>
    public static string Mark(string value) => $"{Bar}{value}{Bar}";
}
