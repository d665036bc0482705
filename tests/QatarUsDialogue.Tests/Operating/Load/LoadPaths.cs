namespace QatarUsDialogue.Tests.Operating.Load;

/// <summary>Addresses of every kind of answer: each page type in both languages, searches, files, errors.</summary>
public static class LoadPaths
{
    public static IReadOnlyList<string> All { get; } =
    [
        "/", "/?topic=al-udeid", "/?order=new", "/rounds/1", "/rounds/2", "/rounds/6", "/rounds/7", "/compare", "/compare?a=4&b=6",
        "/topics", "/topics/counter-terrorism", "/agreements", "/agreements/agreement-6-defence-cooperation", "/people",
        "/people/mohammed-bin-abdulrahman-al-thani", "/sources", "/sources/001", "/sources/004", "/sources/001.txt", "/matrix", "/matrix?by=docs",
        "/search", "/search?q=%D9%82%D8%B7%D8%B1", "/search?q=%D8%A7%D9%84%D8%B9%D8%AF%D9%8A%D8%AF&round=6", "/search?q=Blinken",
        "/about", "/method", "/accessibility", "/report?about=%2Frounds%2F6", "/prefs",
        "/data", "/data/fields", "/data/facts.csv", "/data/facts.json", "/rounds/6.csv", "/sources/001.json",
        "/nowhere", "/rounds/999", "/css/site.css", "/robots.txt",
        "/en/", "/en/rounds/2", "/en/rounds/6", "/en/compare?a=6&b=7", "/en/topics", "/en/topics/al-udeid", "/en/agreements", "/en/people",
        "/en/sources", "/en/sources/001", "/en/matrix", "/en/search?q=Blinken&order=date", "/en/data", "/en/nowhere",
    ];
}
