using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class ReportPageTests(Site site)
{
    [Fact]
    public async Task WithoutAnAddressThePageSaysThatThereIsNone()
    {
        var page = await site.PageAsync("/report?about=%2Frounds%2F6");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("لم يُضبط لهذا الموقع عنوان للمراسلة بعد", text, StringComparison.Ordinal);
        Assert.Contains("http://localhost/rounds/6", text, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a[href^=mailto]"));
    }

    [Fact]
    public async Task AForeignAddressIsNotRepeated()
    {
        var page = await site.PageAsync("/report?about=https%3A%2F%2Felsewhere.example%2F");
        Assert.DoesNotContain("elsewhere", page.DocumentElement.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("errors@archive.example", "mailto:errors@archive.example?subject=")]
    [InlineData("https://archive.example/errors", "https://archive.example/errors")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("somebody", null)]
    public async Task AMailAddressOrAPageIsALinkAndNothingElseIs(string contact, string? address)
    {
        var page = await PageAsync("Archive:Contact", contact, "/report?about=%2Ffacts%2Fabc");
        var link = page.QuerySelectorAll("main dl a").SingleOrDefault()?.GetAttribute("href");

        if (address is null)
        {
            Assert.Null(link);
        }
        else
        {
            Assert.StartsWith(address, link, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ASetAddressOfTheSiteStandsInEveryWholeAddress()
    {
        var page = await PageAsync("Archive:Address", "https://archive.example/", "/en/sources/001");
        var wholes = page.QuerySelectorAll("head link[rel=alternate][hreflang], head link[rel=canonical]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(3, wholes.Count);
        Assert.All(wholes, whole => Assert.Matches("^https://archive.example/(en/)?sources/001$", whole));
    }

    // Over the generation that is there already.
    private async Task<IHtmlDocument> PageAsync(string setting, string value, string path)
    {
        await using var other = site.With(setting, value);
        using var client = other.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var answer = await Site.AskAsync(client, path);
        return Site.Parse(await answer.Content.ReadAsStringAsync());
    }
}
