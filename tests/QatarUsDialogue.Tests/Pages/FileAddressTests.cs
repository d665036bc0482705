using System.Net;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Tests.Pages;

/// <summary>Sheets, fonts and the icon: under addresses that tell their content, so that nobody ever asks for one twice.</summary>
[Collection(Site.Shared)]
public sealed partial class FileAddressTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/rounds/6")]
    [InlineData("/matrix")]
    [InlineData("/search?q=a")]
    [InlineData("/topics/al-udeid")]
    [InlineData("/nowhere")]
    public async Task EveryFileThatAPageNamesIsThereForEver(string path)
    {
        using var answer = await site.GetAsync(path);
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());
        var files = page.QuerySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon]")
            .Select(link => link.GetAttribute("href")!)
            .ToList();

        Assert.True(files.Count >= 3);
        foreach (var file in files)
        {
            await AssertKeptForEverAsync(file);
        }
    }

    // Its address tells how many facts it lights and not how: another program may make it otherwise.
    [Fact]
    public async Task TheSheetOfFactsIsAskedForAgainAndNotSentTwice()
    {
        using var first = await site.GetAsync("/css/facts-100.css");
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/css/facts-100.css", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(again);

        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal("text/css", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task EveryFontThatTheSheetNamesIsThereForEver()
    {
        var sheet = (await site.PageAsync("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var fonts = Font().Matches(await site.Client.GetStringAsync(new Uri(sheet, UriKind.Relative)))
            .Select(match => $"/fonts/{match.Groups[1].Value}")
            .ToList();

        Assert.Equal(6, fonts.Count);
        foreach (var font in fonts)
        {
            await AssertKeptForEverAsync(font);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task TheSheetIsPackedBeforehand(string coding)
    {
        var sheet = (await site.PageAsync("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(sheet, UriKind.Relative));
        request.Headers.Add("Accept-Encoding", coding);
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal([coding], answer.Content.Headers.ContentEncoding);
        Assert.InRange(answer.Content.Headers.ContentLength!.Value, 1000, 10_000);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    private async Task AssertKeptForEverAsync(string file)
    {
        using var answer = await site.GetAsync(file);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, file);
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
        Assert.Contains("immutable", answer.Headers.CacheControl.ToString(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"url\(\.\./fonts/([^)]+)\)")]
    private static partial Regex Font();
}
