namespace QatarUsDialogue.Tests.Searching;

/// <summary>The lines of <c>variants.txt</c>: words that a search may not tell apart.</summary>
internal static class SpellingLines
{
    /// <summary>What is asked for, and what the text may hold instead. A word in Latin letters stands in no text.</summary>
    public static IReadOnlyList<(string Asked, string Written)> Pairs { get; } =
    [
        .. File.ReadAllLines(Repository.Path("tests", "QatarUsDialogue.Tests", "Searching", "variants.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .SelectMany(words => words.SelectMany(asked => words.Where(written => written != asked && !char.IsAsciiLetter(written[0])).Select(written => (asked, written))))
            .Distinct(),
    ];
}
