using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace QatarUsDialogue.Web.Exporting.StaticSites;

/// <summary>The links of a page: finds them, and writes them anew as they are among files.</summary>
public static partial class PageLinks
{
    private static readonly string[] Attributes = ["href", "src", "cite"];

    private static readonly HtmlParser Parser = new();

    /// <summary>The addresses within the site that a page leads to, escaped as in a link.</summary>
    /// <param name="whole">How whole addresses of this site begin.</param>
    public static IReadOnlyList<string> In(string html, string whole)
    {
        using var page = Parser.ParseDocument(html);
        return
        [
            .. page.QuerySelectorAll("[href], [src], blockquote[cite], q[cite]")
                .Where(element => element.GetAttribute("rel") is not "canonical" and not "search")
                .SelectMany(element => Attributes.Select(element.GetAttribute))
                .OfType<string>()
                .Select(link => link.StartsWith($"{whole}/", StringComparison.Ordinal) ? link[whole.Length..] : link)
                .Where(link => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal)),
        ];
    }

    /// <summary>The addresses that a style sheet names.</summary>
    /// <param name="sheet">The address of the sheet itself.</param>
    public static IEnumerable<string> InSheet(string css, string sheet)
    {
        var from = new Uri(new Uri("http://site/"), sheet);
        return Named().Matches(css)
            .Select(match => new Uri(from, match.Groups[1].Value))
            .Where(address => address.Host == from.Host)
            .Select(address => address.PathAndQuery);
    }

    /// <summary>The addresses that a map of the site lists: its own parts, and pages.</summary>
    public static IEnumerable<string> InMap(string xml, string whole) => Listed().Matches(xml)
        .Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value))
        .Where(address => address.StartsWith($"{whole}/", StringComparison.Ordinal))
        .Select(address => address[whole.Length..]);

    /// <summary>The page with every link led through a table.</summary>
    /// <param name="lead">From the address of a link, with its fragment if it has one, to what is written in its place.</param>
    public static string Rewrite(string html, Func<string, string> lead) => Attribute().Replace(
        // What the program behind a search box would answer nobody answers here.
        SearchDescription().Replace(html, ""),
        match => $"{match.Groups[1].Value}=\"{System.Net.WebUtility.HtmlEncode(lead(System.Net.WebUtility.HtmlDecode(match.Groups[2].Value)))}\"");

    [GeneratedRegex("(\\s(?:href|src|cite))=\"(/(?:[^/\"][^\"]*)?)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();

    [GeneratedRegex("\\s*<link\\b[^>]*\\brel=\"search\"[^>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SearchDescription();

    [GeneratedRegex("<loc>([^<]+)</loc>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Listed();

    [GeneratedRegex("url\\([\"']?([^\"')]+)[\"']?\\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
