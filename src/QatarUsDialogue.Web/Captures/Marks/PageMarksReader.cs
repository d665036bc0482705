using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QatarUsDialogue.Web.Captures.Marks;

/// <summary>Reads a page's data: linked data first, then its elements' properties, then the names in its head.</summary>
internal static class PageMarksReader
{
    private const int LongestName = 100;
    private const int LongestHeadline = 500;

    private static readonly string[] Days =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "publish-date", "publishdate", "publish_date",
        "pubdate", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date", "date",
    ];

    public static PageMarks Read(IHtmlDocument document)
    {
        var linked = LinkedArticle.Of(document);
        var named = Named(document);
        return new(
            Longer(linked?.Headline, named("og:title") ?? named("twitter:title")) is { Length: <= LongestHeadline } headline ? headline : null,
            linked?.Published ?? Property(document, "datePublished", MarkedDay.Of) ?? Days.Select(name => MarkedDay.Of(named(name))).FirstOrDefault(day => day is not null) ?? Printed(document),
            Name(linked?.Author) ?? Name(named("author")) ?? Name(named("article:author")) ?? Name(Property(document, "author", Tidy)),
            Name(linked?.Publisher) ?? Name(named("og:site_name")) ?? Name(Property(document, "publisher", Tidy)) ?? Name(named("application-name")),
            linked?.Body);
    }

    /// <summary>Of the page's meta elements, by property or name; the first that says anything.</summary>
    private static Func<string, string?> Named(IHtmlDocument document)
    {
        var values = document.QuerySelectorAll("meta[content]")
            .SelectMany(meta => new[] { meta.GetAttribute("property"), meta.GetAttribute("name"), meta.GetAttribute("itemprop") }
                .OfType<string>()
                .Select(name => (Name: name.Trim().ToLowerInvariant(), Value: Tidy(meta.GetAttribute("content")))))
            .Where(pair => pair.Value is not null)
            .ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        return name => values[name].FirstOrDefault();
    }

    private static T? Property<T>(IHtmlDocument document, string name, Func<string?, T?> read) => document
        .QuerySelectorAll($"[itemprop~={name}]")
        .SelectMany(element => new[] { element.GetAttribute("datetime"), element.GetAttribute("content"), NameIn(element) })
        .Select(read)
        .FirstOrDefault(value => value is not null);

    // <span itemprop="author" itemscope><span itemprop="name">…</span></span>
    private static string NameIn(IElement element) => (element.QuerySelector("[itemprop~=name]") ?? element) switch
    {
        { LocalName: "meta" } meta => meta.GetAttribute("content") ?? "",
        var words => words.TextContent,
    };

    // <time pubdate datetime="…">, <time class="entry-date published" datetime="…">, the article's own <time>
    private static DateOnly? Printed(IHtmlDocument document) =>
        document.QuerySelectorAll("time[pubdate], time.published, time.entry-date, article time, main time, [role=main] time")
            .Select(time => MarkedDay.Of(time.GetAttribute("datetime")))
            .FirstOrDefault(day => day is not null);

    // Linked data cut a headline off at 110 letters.
    private static string? Longer(string? first, string? second) =>
        first is null || (second is not null && second.StartsWith(first.TrimEnd('…', '.', ' '), StringComparison.Ordinal)) ? second : first;

    private static string? Name(string? words) =>
        words is null || words.Length > LongestName || words.Contains("://", StringComparison.Ordinal) || words.Contains('@', StringComparison.Ordinal)
            ? null
            : words;

    /// <summary>With single spaces; null where there are no words.</summary>
    internal static string? Tidy(string? text)
    {
        var letters = string.Concat((text ?? "").Select(c => char.IsControl(c) ? ' ' : c));
        var words = string.Join(' ', letters.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }
}
