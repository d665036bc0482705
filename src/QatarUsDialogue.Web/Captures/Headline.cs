using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Web.Captures.Lines;

namespace QatarUsDialogue.Web.Captures;

/// <summary>An article's headline, and the line of the page that prints it.</summary>
/// <param name="Line">Null where only the page's data have it.</param>
internal sealed record Headline(string? Text, PageLine? Line)
{
    private const int FewestWords = 3;
    private const int LeastCut = 40;

    /// <summary>True for the line that prints it, and for every line that prints it again.</summary>
    public bool Is(PageLine line) => Text is not null && (ReferenceEquals(line, Line) || IsSame(line.Text, Text));

    public static bool IsSame(string text, string? other) => other is not null && Letters(text) == Letters(other);

    /// <summary>True where a name holds all of a line: data cut long headlines off, and windows add the house's name.</summary>
    public static bool IsNamedIn(string text, string? name)
    {
        var line = Letters(text);
        var said = Letters(name ?? "");
        return said.Length > 0 && text.Split(' ').Length >= FewestWords
            && (said.StartsWith(line, StringComparison.Ordinal)
                || said.EndsWith(line, StringComparison.Ordinal)
                || (said.Length >= LeastCut && line.StartsWith(said, StringComparison.Ordinal)));
    }

    private static string Letters(string text) => string.Concat(ArticleCleaner.Fold(text).Where(char.IsLetterOrDigit));
}
