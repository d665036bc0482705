using System.Globalization;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>
/// The addresses of the pages in one language. Arabic stands at the root; any other language has the same addresses
/// under its code: <c>/rounds/6</c>, <c>/en/rounds/6</c>.
/// </summary>
public sealed class Addresses(string language)
{
    private readonly string _root = SiteLanguages.RootOf(language);

    public string Home => $"{_root}/";

    public string Topics => $"{_root}/topics";

    public string Agreements => $"{_root}/agreements";

    public string People => $"{_root}/people";

    public string Matrix => $"{_root}/matrix";

    public string Sources => $"{_root}/sources";

    public string About => $"{_root}/about";

    public string Method => $"{_root}/method";

    public string Data => $"{_root}/data";

    /// <summary>The files of one release, for as long as it is kept.</summary>
    public string Release(string release) => $"{Data}/{release}";

    public string Fields => $"{Data}/fields";

    /// <summary>What programs can read.</summary>
    public string Interface => $"{_root}/api";

    /// <summary>What one kind of thing looks like that programs are given.</summary>
    public string Shape(string name) => $"{_root}/shapes/{Segment(name)}";

    public string Accessibility => $"{_root}/accessibility";

    public string Preferences => $"{_root}/prefs";

    /// <summary>The page that tells how to report an error.</summary>
    /// <param name="about">The address that the report is about.</param>
    public string Report(string about) => $"{ReportOfNothing}?about={Segment(about)}";

    /// <summary>The same page, where it cannot be told what the report is about.</summary>
    public string ReportOfNothing => $"{_root}/report";

    /// <summary>Where two rounds are chosen to be compared.</summary>
    public string Comparison => $"{_root}/compare";

    public string Search => $"{_root}/search";

    public string Found(SearchRequest request) => SearchAddress.Write(Search, request);

    /// <summary>A paragraph of a source, by where it begins.</summary>
    public string Paragraph(string source, int start) => $"{Source(source)}#p{start}";

    public string Round(string key, string? place = null) => $"{_root}/rounds/{Segment(key)}{Fragment(place)}";

    /// <summary>All whom the sources of a round name there.</summary>
    /// <param name="after">The place after which a page of them begins.</param>
    public string RoundPeople(string key, int? after = null) => $"{Round(key)}/people{After(after)}";

    /// <summary>All that is claimed of a round's fields.</summary>
    /// <param name="after">The place after which a page of it begins.</param>
    public string RoundClaims(string key, int? after = null) => $"{Round(key)}/claims{After(after)}";

    /// <summary>The meetings and calls before the first round.</summary>
    /// <param name="after">The place after which a page of them begins.</param>
    public string Contacts(int? after = null) => $"{_root}/contacts{After(after)}";

    /// <summary>Two rounds side by side, the earlier one first.</summary>
    public string Compare(string earlier, string later) =>
        $"{Comparison}?a={Uri.EscapeDataString(earlier)}&b={Uri.EscapeDataString(later)}";

    public string Topic(string key, string? place = null) => $"{Topics}/{Segment(key)}{Fragment(place)}";

    public string Document(string key, string? place = null) => $"{Agreements}/{Segment(key)}{Fragment(place)}";

    /// <summary>The ledger with the documents of one topic and one round only.</summary>
    public string Ledger(string topic, string round) => $"{Agreements}?topic={Segment(topic)}&round={Segment(round)}";

    /// <summary>The ledger by one year, or by one status in it.</summary>
    public string LedgerOf(string query) => $"{Agreements}?{query}";

    public string Person(string key) => $"{People}/{Segment(key)}";

    public string Source(string id) => $"{Sources}/{Segment(id)}";

    /// <summary>The words of a fact in their source.</summary>
    public string Fact(FactPlace place) => $"{Source(place.SourceId)}#f{place.Number}";

    /// <summary>The permanent address of a fact.</summary>
    public string Card(string id) => $"{_root}/facts/{Segment(id)}";

    /// <summary>A source's text: the same bytes in every language.</summary>
    public static string Captured(string id) => $"/sources/{Segment(id)}.txt";

    /// <summary>The HTML page that a source's text was taken from.</summary>
    public static string CapturedPage(string id) => $"/sources/{Segment(id)}.html";

    /// <summary>A file to take away: the same bytes in every language.</summary>
    public static string Download(string name) => $"/data/{name}";

    /// <summary>A file of one release, for as long as it is kept.</summary>
    public static string Download(string release, string name) => $"/data/{release}/{name}";

    /// <summary>The facts of a source as annotations of its text.</summary>
    public static string Annotations(string id) => $"/sources/{Segment(id)}/annotations.jsonld";

    /// <summary>A source with its facts marked in the text.</summary>
    public static string Tei(string id) => $"/sources/{Segment(id)}/tei.xml";

    /// <summary>The facts of a source as a table.</summary>
    public static string SourceFacts(string id, string ending) => $"/sources/{Segment(id)}.{ending}";

    /// <summary>The facts of a round as a table.</summary>
    public static string RoundFacts(string key, string ending) => $"/rounds/{Segment(key)}.{ending}";

    /// <summary>The citation of a page as a file, in the language of the page.</summary>
    public static string Citation(string page, string ending) => $"{page}/cite.{ending}";

    private static string Segment(string key) => Uri.EscapeDataString(key);

    private static string After(int? place) => place is { } known ? string.Create(CultureInfo.InvariantCulture, $"?after={known}") : string.Empty;

    private static string Fragment(string? place) => place is null ? string.Empty : $"#{place}";
}
