using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using QatarUsDialogue.Web.Captures.Lines;
using QatarUsDialogue.Web.Captures.Marks;

namespace QatarUsDialogue.Web.Captures;

/// <summary>Finds the headline: the line that the page's data also name, else its first heading, else what the data say.</summary>
internal static class HeadlineFinder
{
    private const int FewestWords = 3;

    // In letters. What is longer is no headline, whatever it is marked as.
    private const int Longest = 500;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » "];

    public static Headline Find(IHtmlDocument document, IReadOnlyList<PageLine> all, IReadOnlyList<PageLine> lines, PageMarks marks, IElement scope)
    {
        var window = document.Title is { Length: <= Longest } name ? name : "";
        var printed = lines.FirstOrDefault(l => l.Text.Length <= Longest && l.Within().Any(e => e.GetAttribute("itemprop") == "headline"))
            ?? LongestOf(all.Where(l => IsHeading(l, 3) && Headline.IsNamedIn(l.Text, marks.Headline)))
            ?? LongestOf(all.Where(l => IsHeading(l, 3) && Headline.IsNamedIn(l.Text, window)))
            ?? lines.FirstOrDefault(l => IsHeading(l, 1) && l.IsIn(scope))
            ?? all.LastOrDefault(l => IsHeading(l, 1) && Precedes(l, lines))
            ?? LongestOf(lines.Where(l => !l.IsProse && l.Text.Length <= Longest && Headline.IsNamedIn(l.Text, marks.Headline ?? window)));
        return new(printed?.Text ?? marks.Headline ?? OfWindow(window), printed);

        bool IsHeading(PageLine line, int lowest) =>
            line.Words >= FewestWords && line.Text.Length <= Longest && line.Within().Any(e => e.LocalName is ['h', >= '1' and <= '6'] && e.LocalName[1] <= '0' + lowest)
            && !Headline.IsSame(line.Text, marks.Publisher);
    }

    // A window's title names the article and its house: the longer of the two is the article.
    private static PageLine? LongestOf(IEnumerable<PageLine> lines) => lines.MaxBy(line => line.Text.Length);

    private static bool Precedes(PageLine line, IReadOnlyList<PageLine> lines) =>
        lines.FirstOrDefault(l => l.IsProse) is { } first
        && line.Block.CompareDocumentPosition(first.Block).HasFlag(DocumentPositions.Following);

    // «واشنطن والدوحة توقعان مذكرة تفاهم - الجزيرة نت»: a window's title ends in the name of its house.
    private static string? OfWindow(string window)
    {
        var title = PageMarksReader.Tidy(window) ?? "";
        var end = Separators.Select(s => title.LastIndexOf(s, StringComparison.Ordinal)).Max();
        var cut = end > 0 && title[..end].Split(' ').Length >= FewestWords ? title[..end] : title;
        return cut.Length == 0 ? null : cut;
    }
}
