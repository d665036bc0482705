namespace QatarUsDialogue.BrowserTests;

/// <summary>An address of every page type, and of the states that look different.</summary>
public static class PageTypes
{
    public const string NoPage = "/no-such-page";
    public const string NoEnglishPage = "/en/no-such-page";

    /// <summary>One address of every page type.</summary>
    public static readonly IReadOnlyList<string> Types =
    [
        "/",
        "/rounds/6",
        "/rounds/6/people",
        "/rounds/5/claims",
        "/contacts",
        "/compare?a=4&b=6",
        "/topics",
        "/topics/counter-terrorism",
        "/agreements",
        "/agreements/agreement-6-defence-cooperation",
        "/people",
        "/people/mohammed-bin-abdulrahman-al-thani",
        "/sources",
        "/sources/001",
        "/facts/9jpe6day5j9r",
        "/matrix",
        "/search?q=العديد&round=6&topic=al-udeid",
        "/about",
        "/method",
        "/data",
        "/data/fields",
        "/api",
        "/shapes/RoundItem",
        "/accessibility",
        "/report?about=%2Frounds%2F6",
        "/prefs",
        NoPage,
    ];

    /// <summary>The same types where something is chosen, missing or not known.</summary>
    public static readonly IReadOnlyList<string> States =
    [
        "/?topic=al-udeid",
        "/?order=new",
        "/rounds/1",
        "/rounds/2",
        "/rounds/5",
        "/compare",
        "/compare?a=2&b=5",
        "/people/fbi",
        "/people/michael-pompeo",
        "/sources/004",
        "/matrix?by=docs",
        "/search",
        "/search?q=قطر&page=2",
        "/search?q=واشنتن",
    ];

    /// <summary>One address of every layout in English: the same templates, turned, so not every state again.</summary>
    public static readonly IReadOnlyList<string> English =
    [
        "/en/",
        "/en/?topic=al-udeid&order=new",
        "/en/rounds/2",
        "/en/rounds/6",
        "/en/rounds/6/people",
        "/en/rounds/5/claims",
        "/en/contacts",
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

    public static IReadOnlyList<string> All { get; } = [.. Types, .. States, .. English];

    /// <summary>Whether the address is that of no page, in either language.</summary>
    public static bool IsNone(string address) => address is NoPage or NoEnglishPage;
}
