using QatarUsDialogue.Web.Exporting;
using QatarUsDialogue.Web.Exporting.StaticSites;

namespace QatarUsDialogue.Tests.Exporting.StaticSites;

public sealed class StaticSiteWriterTests : IDisposable
{
    private const string Whole = "https://archive.example";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("archive-static-");

    private string Folder => Path.Combine(_root.FullName, "site");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task EveryLinkLeadsUpToTheRootAndDownToItsFile()
    {
        await WriteAsync(
            ("/", "text/html", "<a href=\"/rounds/6#f1\">6</a> <a href=\"/?topic=x&amp;order=new\">x</a> <a href=\"https://example.org/\">o</a> <a href=\"#here\">h</a>"),
            ("/rounds/6", "text/html", "<a href=\"/\">home</a> <a href=\"/rounds/6.csv\" download>csv</a>"),
            ("/rounds/6.csv", "text/csv", "a,b"),
            ("/?order=new&topic=x", "text/html", "<svg><a href=\"/rounds/6\">6</a></svg>"));

        Assert.Equal(
            "<a href=\"./rounds/6/#f1\">6</a> <a href=\"./order=new/topic=x/\">x</a> <a href=\"https://example.org/\">o</a> <a href=\"#here\">h</a>", Read("index.html"));
        Assert.Equal("<a href=\"../../\">home</a> <a href=\"../../rounds/6.csv\" download>csv</a>", Read("rounds/6/index.html"));
        Assert.Equal("<svg><a href=\"../../rounds/6/\">6</a></svg>", Read("order=new/topic=x/index.html"));
        Assert.Equal("a,b", Read("rounds/6.csv"));
    }

    [Fact]
    public async Task WhatASheetAndAWholeAddressNameIsThereToo()
    {
        await WriteAsync(
            ("/", "text/html", $"<link rel=\"stylesheet\" href=\"/css/a.css\"><link rel=\"alternate\" href=\"{Whole}/feed.atom\"><link rel=\"search\" href=\"/opensearch.xml\">"),
            ("/css/a.css", "text/css", "@font-face{src:url(../fonts/a.woff2)}"),
            ("/fonts/a.woff2", "font/woff2", "f"),
            ("/feed.atom", "application/atom+xml", "<feed/>"));

        Assert.Equal($"<link rel=\"stylesheet\" href=\"./css/a.css\"><link rel=\"alternate\" href=\"{Whole}/feed.atom\">", Read("index.html"));
        Assert.Equal("f", Read("fonts/a.woff2"));
        Assert.Equal("<feed/>", Read("feed.atom"));
        Assert.False(File.Exists(Path.Combine(Folder, "opensearch.xml")));
    }

    [Fact]
    public async Task APageThatOnlyTheMapOfTheSiteListsIsThereToo()
    {
        await WriteAsync(
            ("/", "text/html", "<a href=\"/sitemap.xml\">map</a>"),
            ("/sitemap.xml", "application/xml", $"<sitemapindex><sitemap><loc>{Whole}/sitemap-pages-1.xml</loc></sitemap></sitemapindex>"),
            ("/sitemap-pages-1.xml", "application/xml", $"<urlset><url><loc>{Whole}/lone?a=1&amp;b=2</loc></url><url><loc>https://example.org/</loc></url></urlset>"),
            ("/lone?a=1&b=2", "text/html", "lone"));

        Assert.Equal("lone", Read("lone/a=1/b=2/index.html"));
    }

    [Fact]
    public async Task ThePageForWhatIsNotThereLeadsFromTheRootInEachLanguage()
    {
        await WriteAsync(("/", "text/html", "home"));

        Assert.Equal("<a href=\"/\">/</a>", Read("404.html"));
        Assert.Equal("<a href=\"/\">/en/</a>", Read("en/404.html"));
    }

    [Fact]
    public async Task ALinkThatLeadsNowhereAndAControlThatNobodyAnswersAreNamed()
    {
        var refusal = await Assert.ThrowsAsync<IOException>(() => WriteAsync(
            ("/", "text/html", "<a href=\"/rounds/9\">9</a><input type=\"checkbox\"> <a href=\"/more\">more</a>"),
            ("/more", "text/html", "<form action=\"/search\"><button>x</button></form> <a href=\"/oai?verb=Identify\">oai</a>")));

        Assert.Equal(
            "The site is not whole as files:\n/ links to /rounds/9, which answers 404\n/more links to /oai?verb=Identify, which only a program answers\nmore/index.html has <form action=\"/search\"…>, which only a program answers",
            refusal.Message);
        Assert.Empty(_root.GetFileSystemInfos());
    }

    private async Task WriteAsync(params (string Address, string Type, string Text)[] answers)
    {
        using var site = new SmallSite(answers);
        using var client = site.Client();
        using var fresh = FreshFolder.At(Folder, Path.Combine(_root.FullName, "seeds"));
        await new StaticSiteWriter(client, Whole, fresh).WriteAsync(["/"], _ => { }, CancellationToken.None);
        fresh.Finish();
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
