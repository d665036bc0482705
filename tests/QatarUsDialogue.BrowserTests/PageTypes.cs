namespace QatarUsDialogue.BrowserTests;

/// <summary>An address of every page type, and of the states that look different.</summary>
public static class PageTypes
{
    public const string NoPage = "/no-such-page";
    public const string NoEnglishPage = "/en/no-such-page";

    public static readonly IReadOnlyList<string> Addresses =
    [
        "/",
        "/?topic=al-udeid",
        "/?order=new",
        "/rounds/1",
        "/rounds/2",
        "/rounds/5",
        "/rounds/6",
        "/compare",
        "/compare?a=4&b=6",
        "/compare?a=2&b=5",
        "/topics",
        "/topics/counter-terrorism",
        "/agreements",
        "/agreements/agreement-6-defence-cooperation",
        "/people",
        "/people/mohammed-bin-abdulrahman-al-thani",
        "/people/fbi",
        "/sources",
        "/sources/001",
        "/sources/004",
        "/facts/9jpe6day5j9r",
        "/matrix",
        "/matrix?by=docs",
        "/search",
        "/search?q=قطر&page=2",
        "/search?q=العديد&round=6&topic=al-udeid",
        "/search?q=واشنتن",
        "/about",
        "/method",
        "/people/michael-pompeo",
        "/data",
        "/data/fields",
        "/accessibility",
        "/report?about=%2Frounds%2F6",
        "/prefs",
        NoPage,
    ];

    /// <summary>One address of every layout in English: the same templates, turned, so not every state again.</summary>
    public static readonly IReadOnlyList<string> English =
    [
        "/en/",
        "/en/?topic=al-udeid&order=new",
        "/en/rounds/2",
        "/en/rounds/6",
        "/en/compare?a=6&b=7",
        "/en/topics",
        "/en/agreements",
        "/en/agreements/agreement-6-defence-cooperation",
        "/en/people/mohammed-bin-abdulrahman-al-thani",
        "/en/sources/001",
        "/en/facts/9jpe6day5j9r",
        "/en/matrix",
        "/en/search",
        "/en/search?q=Blinken&order=date",
        "/en/method",
        "/en/data",
        "/en/prefs",
        NoEnglishPage,
    ];

    /// <summary>What Lighthouse measures.</summary>
    public static readonly IReadOnlyList<string> Measured = ["/", "/rounds/6", "/sources/001", "/search?q=%D9%82%D8%A7%D8%B9%D8%AF%D8%A9%20%D8%A7%D9%84%D8%B9%D8%AF%D9%8A%D8%AF"];

    public static IReadOnlyList<string> All { get; } = [.. Addresses, .. English];

    /// <summary>Whether the address is that of no page, in either language.</summary>
    public static bool IsNone(string address) => address is NoPage or NoEnglishPage;
}
