namespace QatarUsDialogue.Tests.Recombining;

/// <summary>An article's page taken apart, to be put together with the parts of others.</summary>
/// <param name="Headline">The longest line above the first paragraph; empty where the page begins with a paragraph.</param>
/// <param name="Datelines">The other lines above it: place, day, section, credit.</param>
/// <param name="Paragraphs">All lines from the first paragraph on, those that are not the article's own too.</param>
public sealed record ArticleParts(string Headline, IReadOnlyList<string> Datelines, IReadOnlyList<string> Paragraphs)
{
    // The longest headline of the archive has 93 letters, the shortest opening paragraph 125.
    private const int ShortestParagraph = 110;

    public static ArticleParts Of(string text)
    {
        string[] lines = [.. text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => !string.IsNullOrWhiteSpace(l))];
        var first = Array.FindIndex(lines, l => l.Length >= ShortestParagraph);
        var head = lines[..Math.Max(first, 0)];
        var headline = head.MaxBy(l => l.Length) ?? "";
        return new(headline, [.. head.Where(l => l != headline)], lines[head.Length..]);
    }
}
