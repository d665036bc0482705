using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QatarUsDialogue.Web.Captures.Marks;

/// <summary>The article of a page's linked data (JSON-LD), where a page has such.</summary>
internal sealed record LinkedArticle(string? Headline, DateOnly? Published, string? Author, string? Publisher, string? Body)
{
    private static readonly string[] Holders = ["@graph", "mainEntity"];

    public static LinkedArticle? Of(IHtmlDocument document)
    {
        var things = document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => LinkedData.Parse(script.TextContent))
            .SelectMany(Things)
            .ToList();
        var articles = things.Where(IsArticle).ToList();
        // A page's own article says when it was published; those it only links to seldom do.
        return articles.Where(a => Day(a) is not null).Concat(articles).Select(a => Of(a, things)).FirstOrDefault();
    }

    private static LinkedArticle Of(JsonElement article, List<JsonElement> things) => new(
        Words(article, "headline") ?? Words(article, "name"),
        Day(article),
        Names(article, "author", things),
        Names(article, "publisher", things),
        LinkedData.Text(article, "articleBody") is { Length: > 0 } body ? WebUtility.HtmlDecode(body) : null);

    /// <summary>A thing and those it holds: lists, a graph, the thing a page is about.</summary>
    private static IEnumerable<JsonElement> Things(JsonElement? root) => root switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().SelectMany(thing => Things(thing)),
        { ValueKind: JsonValueKind.Object } thing =>
            Holders.Select(name => LinkedData.Member(thing, name)).SelectMany(Things).Prepend(thing),
        _ => [],
    };

    // "NewsArticle", "ReportageNewsArticle", "LiveBlogPosting", ["Article", "BlogPosting"]
    private static bool IsArticle(JsonElement thing) => LinkedData.Texts(thing, "@type").Any(type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal));

    private static DateOnly? Day(JsonElement article) => MarkedDay.Of(LinkedData.Text(article, "datePublished"));

    private static string? Words(JsonElement thing, string name) => PageMarksReader.Tidy(WebUtility.HtmlDecode(LinkedData.Text(thing, name)));

    // "author": "…" · { "name": "…" } · [{ … }, { … }] · { "@id": "#somebody" }
    private static string? Names(JsonElement article, string role, List<JsonElement> things)
    {
        var names = LinkedData.Members(article, role).Select(one =>
            one.ValueKind == JsonValueKind.String ? PageMarksReader.Tidy(WebUtility.HtmlDecode(LinkedData.Text(one)))
            : Words(one, "name") ?? things.Where(thing => IsCalled(thing, LinkedData.Text(one, "@id"))).Select(thing => Words(thing, "name")).FirstOrDefault());
        return PageMarksReader.Tidy(string.Join("، ", names.OfType<string>().Distinct(StringComparer.Ordinal)));
    }

    private static bool IsCalled(JsonElement thing, string? id) => id is not null && LinkedData.Text(thing, "@id") == id;
}
