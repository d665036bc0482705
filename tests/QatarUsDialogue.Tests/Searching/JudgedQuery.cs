using System.Text.RegularExpressions;

namespace QatarUsDialogue.Tests.Searching;

/// <summary>A query with every passage that answers it, as <c>judged.txt</c> lists them.</summary>
internal sealed partial record JudgedQuery(string Text, string Tries, IReadOnlyList<(string Source, string Opening)> Relevant)
{
    public static IReadOnlyList<JudgedQuery> All { get; } =
        [.. Read(File.ReadAllLines(Repository.Path("tests", "QatarUsDialogue.Tests", "Searching", "judged.txt")))];

    /// <summary>A text with every run of space as one, as the list writes it.</summary>
    public static string Plain(string text) => Spaces().Replace(text, " ").Trim();

    private static IEnumerable<JudgedQuery> Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Query().Match(lines[i]) is { Success: true } query)
            {
                yield return new(
                    query.Groups[1].Value,
                    query.Groups[2].Value,
                    [.. lines.Skip(i + 1).TakeWhile(line => line.Length > 0).Select(line => line.Split(" | ", 2)).Select(cells => (cells[0], cells[1]))]);
            }
        }
    }

    [GeneratedRegex(@"^\? (.+) \((\w+)\)$")]
    private static partial Regex Query();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
