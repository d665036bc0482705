using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Tests.Serving;

/// <summary>What is one answer and kept as such, and what is another.</summary>
[Collection(Pages.Site.Shared)]
public sealed class KeptAnswerTests : IClassFixture<CountedSite>
{
    private readonly Pages.Site _shared;
    private readonly CountedSite _site;

    public KeptAnswerTests(Pages.Site shared, CountedSite site)
    {
        (_shared, _site) = (shared, site);
        _site.Begin();
    }

    [Theory]
    [InlineData("/rounds/6")]
    [InlineData("/en/topics/al-udeid")]
    [InlineData("/search?q=%D9%82%D8%B7%D8%B1&round=6")]
    [InlineData("/data/facts.csv")]
    [InlineData("/sources/001.txt")]
    public async Task APageIsMadeOnce(string path)
    {
        var first = await _site.TextAsync(path);
        var opened = _site.Opened;
        var second = await _site.TextAsync(path);

        Assert.Equal(first, second);
        Assert.True(opened > 0);
        Assert.Equal(opened, _site.Opened);
    }

    [Fact]
    public async Task AKeyThatMeansNothingChangesNothingAndTakesNoRoom()
    {
        var plain = await _site.TextAsync("/topics?order=name");
        var (opened, kept) = (_site.Opened, _site.Shelf.Count);
        for (var number = 0; number < 20; number++)
        {
            Assert.Equal(plain, await _site.TextAsync($"/topics?utm_source={number}&order=name&x{number}=1"));
        }

        Assert.Equal((opened, kept), (_site.Opened, _site.Shelf.Count));
    }

    [Fact]
    public async Task AFirstReadersUnknownKeyStandsOnNobodysPage()
    {
        var page = await _site.TextAsync("/people/fbi?secret=word");

        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.Equal(page, await _site.TextAsync("/people/fbi"));
    }

    [Fact]
    public async Task TheOrderOfKeysAndTheirSpellingMakeNoOtherPage()
    {
        var page = await _site.TextAsync("/?topic=al-udeid&order=new");
        var opened = _site.Opened;

        Assert.Equal(page, await _site.TextAsync("/?order=new&topic=al-udeid"));
        Assert.Equal(page, await _site.TextAsync("/?ORDER=new&topic=al%2Dudeid"));
        Assert.Equal(opened, _site.Opened);
    }

    [Theory]
    [InlineData("/", "/?order=new")]
    [InlineData("/", "/en/")]
    [InlineData("/", "/?topic=al-udeid")]
    [InlineData("/matrix", "/matrix?by=docs")]
    [InlineData("/agreements", "/agreements?status=Signed")]
    [InlineData("/sources/001?show=event", "/sources/001?show=event&show=topic")]
    [InlineData("/search?q=a&page=1", "/search?q=b&page=1")]
    public async Task WhatMattersMakesAnotherPageWithAnotherTag(string one, string other)
    {
        using var first = await _site.AskAsync(one);
        using var second = await _site.AskAsync(other);

        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
        Assert.NotEqual(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task EachThemeHasItsPageAndAnyOtherCookieHasTheUsualOne()
    {
        var usual = await _site.TextAsync("/topics");
        var dark = await _site.TextAsync("/topics", ("Cookie", "theme=dark"));
        var opened = _site.Opened;

        Assert.Contains("data-theme=\"dark\"", dark, StringComparison.Ordinal);
        Assert.Equal(dark, await _site.TextAsync("/topics", ("Cookie", "a=1; theme=dark; b=2")));
        Assert.Equal(usual, await _site.TextAsync("/topics", ("Cookie", "theme=pink")));
        Assert.Equal(usual, await _site.TextAsync("/topics", ("Cookie", "session=1")));
        Assert.Equal(opened, _site.Opened);
    }

    [Fact]
    public async Task AFileIsTheSameForEveryTheme()
    {
        using var usual = await _site.AskAsync("/data/documents.csv");
        var kept = _site.Shelf.Count;
        using var dark = await _site.AskAsync("/data/documents.csv", null, ("Cookie", "theme=dark"));

        Assert.Equal(usual.Headers.ETag, dark.Headers.ETag);
        Assert.Equal(kept, _site.Shelf.Count);
        Assert.Equal(["Accept-Encoding"], usual.Headers.Vary);
    }

    [Fact]
    public async Task APageHoldsTheAddressOfTheHostThatWasAsked()
    {
        Assert.Contains("href=\"http://localhost/about\"", await _site.TextAsync("http://localhost/about"), StringComparison.Ordinal);
        Assert.Contains("href=\"http://127.0.0.1/about\"", await _site.TextAsync("http://127.0.0.1/about"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereTheAddressIsSetEveryHostHasTheSamePage()
    {
        using var site = CountedSite.With(_shared, "Archive:Address", "https://archive.example");
        var page = await site.TextAsync("http://localhost/topics");
        var opened = site.Opened;

        Assert.Contains("https://archive.example/topics", page, StringComparison.Ordinal);
        Assert.Equal(page, await site.TextAsync("http://127.0.0.1/topics"));
        Assert.Equal(opened, site.Opened);
    }

    [Theory]
    [InlineData("/rounds/999", 404)]
    [InlineData("/nowhere", 404)]
    [InlineData("/facts/nothing", 404)]
    [InlineData("/compare?a=6&b=4", 302)]
    [InlineData("/search?q=%D9%82%D8%B7%D8%B1&page=9999", 302)]
    [InlineData("/prefs", 200)]
    [InlineData("/prefs?theme=dark&back=/", 303)]
    [InlineData("/report?about=%2F", 200)]
    [InlineData("/data/nothing.csv", 404)]
    public async Task OnlyWholeAnswersOfWhatVariesByNothingElseAreKept(string path, int status)
    {
        var kept = _site.Shelf.Count;
        using var answer = await _site.AskAsync(path);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
        Assert.Equal(kept, _site.Shelf.Count);
    }

    [Fact]
    public async Task EveryPageSaysWhatItVariesBy()
    {
        string[] notKept = ["Errors/Index", "Preferences", "Report"];
        var loader = _site.Services.GetRequiredService<PageLoader>();
        var pages = _site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>())
            .OfType<PageActionDescriptor>()
            .DistinctBy(page => page.ViewEnginePath)
            .ToList();
        var silent = new List<string>();
        foreach (var page in pages)
        {
            var loaded = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            if (!loaded.EndpointMetadata!.OfType<KeptAttribute>().Any())
            {
                silent.Add(page.ViewEnginePath.TrimStart('/'));
            }
        }

        Assert.True(pages.Count > 15);
        Assert.Equal(notKept, silent.Order(StringComparer.Ordinal));
    }
}
