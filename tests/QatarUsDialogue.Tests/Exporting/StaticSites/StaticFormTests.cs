using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Tests.Pages;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Exporting.StaticSites;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Exporting.StaticSites;

/// <summary>The pages in the form that they have as files. All of them are walked through by <c>tests/static</c>.</summary>
[Collection(Site.Shared)]
public sealed class StaticFormTests : IDisposable
{
    private readonly WebApplicationFactory<Program> _factory;
    private readonly HttpClient _client;

    public StaticFormTests(Site site)
    {
        _factory = site.With("Archive:Builds", "false").WithWebHostBuilder(host => host.ConfigureTestServices(
            services => services.AddSingleton(new SiteForm(IsStatic: true))));
        _client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
    }

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Fact]
    public async Task NoControlStandsOnAPageThatNobodyAnswers()
    {
        foreach (var path in new[] { "/", "/en/", "/?topic=al-udeid", "/agreements", "/agreements?year=2021", "/compare", "/compare?a=4&b=6", "/search", "/en/search", "/sources/001", "/prefs", "/facts/9jpe6day5j9r", "/data", "/matrix", "/nowhere" })
        {
            var page = await PageAsync(path);
            Assert.Empty(page.QuerySelectorAll("form, button, select, textarea, input:not([type=checkbox])"));
            Assert.Empty(page.QuerySelectorAll("a[href*='/report?']"));
        }
    }

    [Fact]
    public async Task TheLedgerIsShownInPartsByLinks()
    {
        var link = (await PageAsync("/en/agreements")).QuerySelectorAll("a.chip").Single(chip => chip.TextContent == "2021, Signed").GetAttribute("href");

        Assert.Equal("/en/agreements?status=Signed&year=2021", link);
        Assert.Equal(3, (await PageAsync(link)).QuerySelectorAll("[aria-labelledby=documents] tbody tr").Length);
    }

    [Theory]
    [InlineData("/search", "وليس خلفها برنامج يبحث في النصوص")]
    [InlineData("/en/search", "with no software behind it that could search the texts")]
    public async Task SearchSaysThatItIsNotThereAndLeadsToTopicsAndPeople(string path, string words)
    {
        var main = (await PageAsync(path)).QuerySelector("main")!;

        Assert.Contains(words, main.TextContent, StringComparison.Ordinal);
        Assert.NotNull(main.QuerySelector("a[href$='/topics/al-udeid']"));
        Assert.NotNull(main.QuerySelector("a[href$='/people/antony-blinken']"));
    }

    [Fact]
    public async Task TheWalkBeginsAtEverythingThatHasOneAddress()
    {
        await PageAsync("/");
        using var lease = _factory.Services.GetRequiredService<CurrentArchive>().TryLease()!;
        using var archive = lease.OpenContext();
        var starts = StaticStarts.Of(_factory.Services.GetRequiredService<EndpointDataSource>(), new(lease.Generation, archive));

        Assert.Superset(new HashSet<string> { "/", "/en/", "/data", "/data/facts.csv", "/en/search", "/robots.txt", "/prefs" }, starts.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(!StoreUnderTest.IsServer, starts.Contains("/data/archive.db"));
        Assert.DoesNotContain(starts, start => start.Contains('{', StringComparison.Ordinal) || start.EndsWith("Index", StringComparison.Ordinal) || start.EndsWith(".css", StringComparison.Ordinal));
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string? path)
    {
        using var answer = await Site.AskAsync(_client, path!);
        return Site.Parse(await answer.Content.ReadAsStringAsync());
    }
}
