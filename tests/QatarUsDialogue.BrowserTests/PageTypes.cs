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
        "/search",
        "/search?q=قطر&page=2",
        "/search?q=العديد&round=6&topic=al-udeid",
        "/search?q=العديد&year=2017",
        "/search?q=واشنتن",
        "/about",
        "/method",
        NoPage,
    ];

    /// <summary>One address of every layout in English: the same templates, turned, so not every state again.</summary>
    public static readonly IReadOnlyList<string> English =
    [
        "/en/",
        "/en/?topic=al-udeid&order=new",
        "/en/rounds/2",
        "/en/rounds/6",
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
        NoEnglishPage,
    ];

    public static TheoryData<string> All => [.. Addresses, .. English];
}
