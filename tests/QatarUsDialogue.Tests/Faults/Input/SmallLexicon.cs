namespace QatarUsDialogue.Tests.Faults.Input;

/// <summary>The lexicon of the archive with few entries of each kind: read in a moment, and with every form that an entry can have.</summary>
internal static class SmallLexicon
{
    private const int Entries = 4;

    /// <summary>The text of each file by its name.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Directory
        .EnumerateFiles(Repository.Path("seeds", "lexicon"), "*.yaml")
        .ToDictionary(f => Path.GetFileName(f), f => string.Join('\n', Few(File.ReadLines(f))) + "\n", StringComparer.Ordinal);

    private static IEnumerable<string> Few(IEnumerable<string> lines)
    {
        var entries = 0;
        foreach (var line in lines)
        {
            if (line.Length > 0 && line[0] is not (' ' or '#'))
            {
                entries = 0;
            }
            else if (line.StartsWith("  - ", StringComparison.Ordinal))
            {
                entries++;
            }

            if (entries <= Entries)
            {
                yield return line;
            }
        }
    }
}
