using QatarUsDialogue.Articles;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Web.Captures.Marks;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Web.Captures;

/// <summary>
/// Writes an article as the reader reads it: the headline, what stands around it, the paragraphs, each on its line. What
/// only the page's data say stands in square brackets, as editors write what is not in the original.
/// </summary>
internal static class CaptureText
{
    private const int LongestByline = 8;

    public static string Of(FoundArticle article, PageMarks marks)
    {
        string[] head = [.. article.Head.Select(line => line.Text)];
        string[] body = [.. article.Body.Select(line => line.Text)];
        string[] bylines = [.. head.Concat(body).Where(line => line.Count(c => c == ' ') < LongestByline)];
        var added = new List<string>();
        if (marks.Published is { } day && !Tells(Compose(article.Title, head, body), day))
        {
            added.Add($"[نُشر في {ArabicDate.Of(day)}]");
        }

        // Without a headline the reader would take such a line for one.
        if (article.Title is not null)
        {
            added.AddRange(Unprinted("الكاتب", marks.Author, bylines));
            added.AddRange(Unprinted("الناشر", marks.Publisher, bylines));
        }

        return Compose(article.Title, [.. added, .. head], body);
    }

    private static string Compose(string? title, IEnumerable<string> head, IEnumerable<string> body) =>
        string.Join("\n\n", new[] { title ?? "", string.Join('\n', head), string.Join('\n', body) }.Where(part => part.Length > 0));

    /// <summary>True where the reader finds this very day printed.</summary>
    private static bool Tells(string text, DateOnly day)
    {
        var page = PageReader.Read(LineSplitter.Split(ArticleCleaner.Clean(text)));
        return PublicationReader.Read(new Article("", "", text), page) is { Basis: Basis.Stated } published && published.Date == day;
    }

    private static IEnumerable<string> Unprinted(string label, string? name, IEnumerable<string> bylines) =>
        name is null || bylines.Any(line => ArticleCleaner.Fold(line).Contains(ArticleCleaner.Fold(name), StringComparison.Ordinal))
            ? []
            : [$"[{label}: {name}]"];
}
