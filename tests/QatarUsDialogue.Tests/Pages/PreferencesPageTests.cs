using System.Net;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class PreferencesPageTests(Site site)
{
    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task AChoiceIsKeptForAYearAndLeadsBack(string theme)
    {
        using var answer = await site.GetAsync($"/prefs?theme={theme}&back=%2Frounds%2F6%3Forder%3Dnew");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/rounds/6?order=new", answer.Headers.Location!.OriginalString);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith($"theme={theme};", cookie, StringComparison.Ordinal);
        Assert.Contains("max-age=31536000", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/;", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AutoTakesTheCookieAway()
    {
        using var answer = await site.GetAsync("/en/prefs?theme=auto&back=%2Fen%2F");

        Assert.Equal("/en/", answer.Headers.Location!.OriginalString);
        Assert.Contains("expires=Thu, 01 Jan 1970", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("\\\\elsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("/\n/elsewhere.example")]
    [InlineData(" //elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("elsewhere.example")]
    [InlineData("/الجولات")]
    public async Task AnAddressThatLeadsAwayIsRefusedAndNothingIsKept(string back)
    {
        using var answer = await site.GetAsync($"/prefs?theme=dark&back={Uri.EscapeDataString(back)}");
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Null(answer.Headers.Location);
        Assert.Contains("ليس من صفحات هذا الموقع", page.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pink")]
    [InlineData("")]
    [InlineData("Dark")]
    [InlineData("1")]
    public async Task AThemeThatIsNoneIsToldSo(string theme)
    {
        using var answer = await site.GetAsync($"/prefs?theme={theme}&back=/");
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("لا مظهر بهذا الاسم", page.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/prefs", page.QuerySelector("main input[name=back]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("theme=dark", "dark", "dark")]
    [InlineData("theme=light", "light", "light")]
    [InlineData("theme=pink", null, "light dark")]
    [InlineData("other=dark", null, "light dark")]
    public async Task ThePageHasTheThemeOfTheCookieAndSaysThatItVaries(string cookie, string? theme, string scheme)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/topics", UriKind.Relative));
        request.Headers.Add("Cookie", cookie);
        using var answer = await site.Client.SendAsync(request);
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(theme, page.DocumentElement.GetAttribute("data-theme"));
        Assert.Equal(scheme, page.QuerySelector("meta[name=color-scheme]")!.GetAttribute("content"));
        Assert.Equal(theme ?? "auto", page.QuerySelector("footer button[aria-pressed=true]")!.GetAttribute("value"));
        Assert.Contains("Cookie", answer.Headers.Vary);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/rounds/6", "/rounds/6")]
    [InlineData("/?topic=al-udeid&order=new", "/?topic=al-udeid&order=new")]
    [InlineData("/en/sources/001?show=-&show=event", "/en/sources/001?show=-&show=event")]
    public async Task TheFooterLeadsBackToThePageWithItsFilters(string path, string back)
    {
        var page = await site.PageAsync(path);

        Assert.Equal(back, page.QuerySelector("footer input[name=back]")!.GetAttribute("value"));
        Assert.Equal(["auto", "light", "dark"], page.QuerySelectorAll("footer button[name=theme]").Select(b => b.GetAttribute("value")));
    }

    [Fact]
    public async Task AFileDoesNotVaryByTheCookie()
    {
        using var answer = await site.GetAsync("/sources/001.txt");
        Assert.DoesNotContain("Cookie", answer.Headers.Vary);
    }
}
