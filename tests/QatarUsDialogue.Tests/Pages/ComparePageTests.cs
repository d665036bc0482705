using System.Net;
using AngleSharp.Dom;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class ComparePageTests(Site site)
{
    private static readonly string[] Parts = ["in-both", "in-earlier", "in-later"];

    [Theory]
    [InlineData("/compare")]
    [InlineData("/compare?a=&b=")]
    [InlineData("/compare?a=6")]
    public async Task WithoutTwoRoundsThePageOffersThemAndReadyPairs(string path)
    {
        var page = await site.PageAsync(path);

        Assert.Equal(["a", "b"], page.QuerySelectorAll("form[action='/compare'] select").Select(select => select.GetAttribute("name")));
        Assert.All(page.QuerySelectorAll("select"), select => Assert.Equal(8, select.QuerySelectorAll("option").Length));
        Assert.Equal(
            ["/compare?a=1&b=4", "/compare?a=4&b=5", "/compare?a=5&b=6", "/compare?a=6&b=7", "/compare?a=1&b=7"],
            page.QuerySelectorAll(".chip").Select(pair => pair.GetAttribute("href")));
        Assert.Equal(path.EndsWith('6') ? "6" : null, page.QuerySelector("#a option[selected]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task TheSameRoundTwiceIsSaidSo()
    {
        var page = await site.PageAsync("/compare?a=6&b=6");
        Assert.Contains("اخترت الجولة نفسها مرتين", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare?a=999&b=6")]
    [InlineData("/compare?a=6&b=999")]
    [InlineData("/compare?a=six")]
    [InlineData("/compare?a=6&b=%27%22%3E")]
    public async Task ARoundThatIsNoneIsNotFound(string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/compare?a=6&b=4", "/compare?a=4&b=6")]
    [InlineData("/en/compare?a=7&b=1", "/en/compare?a=1&b=7")]
    public async Task TheLaterRoundFirstLeadsToTheOneAddressOfThePair(string asked, string address)
    {
        using var answer = await site.GetAsync(asked);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/compare?a=4&b=6", "الجولة الرابعة والجولة السادسة: مقارنة — أرشيف الحوار القطري الأميركي")]
    [InlineData("/en/compare?a=4&b=6", "The fourth round and the sixth round: a comparison — Qatar–US Dialogue Archive")]
    public async Task TheTitleNamesBothRounds(string path, string title) =>
        Assert.Equal(title, (await site.PageAsync(path)).Title);

    [Fact]
    public async Task TheHeadShowsBothRoundsTheEarlierFirst()
    {
        var rounds = (await site.PageAsync("/compare?a=5&b=6")).QuerySelectorAll(".compared").ToList();

        Assert.Equal(["الجولة الخامسة", "الجولة السادسة"], rounds.Select(round => round.QuerySelector("h3")!.TextContent));
        Assert.NotNull(rounds[0].QuerySelector(".venue-d"));
        Assert.NotNull(rounds[1].QuerySelector(".venue-w"));
        Assert.Contains("لا وثائق", rounds[0].QuerySelectorAll(".meta")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("3 وثائق", rounds[1].QuerySelectorAll(".meta")[1].TextContent, StringComparison.Ordinal);
        Assert.NotNull(rounds[1].QuerySelector(".ev-inf"));
        Assert.NotNull(rounds[1].QuerySelector("dd a[href='/people/antony-blinken']"));
    }

    [Fact]
    public async Task DocumentsOfOneSubjectArePointedOut()
    {
        var page = await site.PageAsync("/compare?a=4&b=6");
        var pair = page.QuerySelectorAll(".related li").Single();

        Assert.Contains("مذكرة تفاهم بشأن التعاون في الاستضافة المؤقتة", pair.TextContent, StringComparison.Ordinal);
        Assert.Contains("الاتفاقية الجديدة بين قطر والولايات المتحدة بشأن الاستضافة المؤقتة", pair.TextContent, StringComparison.Ordinal);
        Assert.All(pair.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(6, page.QuerySelectorAll(".agr > li .status").Length);
    }

    [Fact]
    public async Task EachTopicOfTheTwoRoundsStandsInOnePart()
    {
        var page = await site.PageAsync("/compare?a=6&b=7");
        var parts = Parts.Select(part => Topics(page.QuerySelector($"section[aria-labelledby={part}]")!)).ToList();

        Assert.Contains("al-udeid", parts[0]);
        Assert.Contains("energy", parts[1]);
        Assert.Contains("counter-drones", parts[2]);
        Assert.Equal(parts.Sum(part => part.Count), parts.SelectMany(part => part).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(await TopicsOfRound("6"), parts[0].Concat(parts[1]).Order(StringComparer.Ordinal));
        Assert.Equal(await TopicsOfRound("7"), parts[0].Concat(parts[2]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OnlyWhatBothSpeakOfIsMarkedAndEveryPassageLeadsToItsWords()
    {
        var page = await site.PageAsync("/compare?a=6&b=7");

        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=in-both] blockquote del"));
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=in-both] blockquote ins"));
        Assert.Empty(page.QuerySelectorAll("section:is([aria-labelledby=in-earlier], [aria-labelledby=in-later], [aria-labelledby=documents]) :is(ins, del)"));
        Assert.All(page.QuerySelectorAll("blockquote"), quote => Assert.NotNull(quote.NextElementSibling!.QuerySelector("a[href^='/sources/']")));
    }

    [Fact]
    public async Task OfARoundWithoutASourceNothingIsConcluded()
    {
        var page = await site.PageAsync("/compare?a=2&b=6");

        Assert.NotNull(page.QuerySelector(".compared .ev-out"));
        Assert.Contains("لا مصدر لهذه الجولة في الأرشيف", page.QuerySelector(".compared")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.GetElementById("in-both"));
        Assert.Null(page.GetElementById("in-earlier"));
        var told = page.QuerySelector("section[aria-labelledby=in-later]")!.TextContent;
        Assert.Contains("ما تذكره مصادر الجولة السادسة", told, StringComparison.Ordinal);
        Assert.Contains("لا نعلم", told, StringComparison.Ordinal);
        Assert.DoesNotContain("تنفرد", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("لا تذكر مصادرنا", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfTwoRoundsWithSourcesSilenceIsSaidAsSilence()
    {
        var page = await site.PageAsync("/compare?a=4&b=6");
        Assert.Contains("لا تذكر مصادرنا هذه الموضوعات في الجولة السادسة.", page.QuerySelector("section[aria-labelledby=in-earlier]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("لا نعلم", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RoundsAndTheMatrixLeadToTheComparison()
    {
        var links = (await site.PageAsync("/rounds/6")).QuerySelectorAll(".with a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["/compare?a=1&b=6", "/compare?a=4&b=6", "/compare?a=5&b=6", "/compare?a=6&b=7"], links);
        Assert.NotNull((await site.PageAsync("/matrix")).QuerySelector("main a[href='/compare']"));
        Assert.Null((await site.PageAsync("/rounds/2")).QuerySelector(".with"));
    }

    private static List<string> Topics(IElement part) => [.. part.QuerySelectorAll("h3").Select(topic => topic.Id!)];

    private async Task<IEnumerable<string>> TopicsOfRound(string key) => (await site.PageAsync($"/rounds/{key}"))
        .QuerySelectorAll("section[aria-labelledby=topics] h3 a")
        .Select(link => link.GetAttribute("href")!.Split('/', '#')[2])
        .Order(StringComparer.Ordinal);
}
