using System.Net;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class HomePageTests(Site site)
{
    private const string NoSource = "لا مصدر لهذه الجولة؛ لا نعلم أنوقش الموضوع فيها أم لا.";
    private const string NoMention = "لا تذكر مصادرنا هذا الموضوع في";

    [Fact]
    public async Task ThePageReadsFromRightToLeftInArabicLetters()
    {
        using var answer = await site.GetAsync("/");
        var html = await answer.Content.ReadAsStringAsync();
        var page = Site.Parse(html);

        Assert.Equal("ar", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Contains("الحوار الاستراتيجي القطري الأميركي", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x6", html, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([type='application/ld+json'])"));
    }

    [Fact]
    public async Task RoundsStandOldestFirstUnlessAskedOtherwise()
    {
        var keys = (await site.PageAsync("/")).QuerySelectorAll(".rounds article").Select(card => card.Id).ToList();
        var turned = (await site.PageAsync("/?order=new")).QuerySelectorAll(".rounds article").Select(card => card.Id).ToList();

        Assert.Equal(["r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7"], keys);
        Assert.Equal(keys.AsEnumerable().Reverse(), turned);
    }

    [Fact]
    public async Task RoundsWithoutASourceAreHollowAndTheirRecordIsTaggedAndLinked()
    {
        var page = await site.PageAsync("/");
        foreach (var key in new[] { "r2", "r3" })
        {
            var card = page.GetElementById(key)!;
            Assert.NotNull(page.QuerySelector($"a.nd.unk[href='#{key}'] .nd-u"));
            Assert.Contains("لا مصدر لهذه الجولة في الأرشيف", card.TextContent, StringComparison.Ordinal);
            Assert.NotNull(card.QuerySelector(".ev-out"));
            Assert.NotEmpty(card.QuerySelectorAll(".addr a[href^=http]"));
            Assert.NotNull(card.QuerySelector($"a[href^='/rounds/{key[1..]}#rec-']"));
            Assert.Empty(card.QuerySelectorAll(".chip"));
        }
    }

    [Fact]
    public async Task ANodeHasAsManySquaresAsItsCardHasDocuments()
    {
        var page = await site.PageAsync("/");
        foreach (var node in page.QuerySelectorAll("a.nd:not(.unk)"))
        {
            var squares = node.NextElementSibling!.QuerySelectorAll("rect").Length;
            var label = node.GetAttribute("aria-label")!;
            var card = page.QuerySelector(node.GetAttribute("href")!)!;
            var told = card.QuerySelector(".rd-side .k")!.TextContent;
            Assert.True(squares == 0 ? told.StartsWith("لا وثائق", StringComparison.Ordinal) : label.EndsWith(told, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task AFilteredRoundTellsWhatIsSaidNotMentionedOrNotKnown()
    {
        var page = await site.PageAsync("/?topic=al-udeid");

        foreach (var card in page.QuerySelectorAll(".rd-u article"))
        {
            Assert.Contains(NoSource, card.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(NoMention, card.TextContent, StringComparison.Ordinal);
        }

        foreach (var card in page.QuerySelectorAll(".rd:not(.rd-u) article"))
        {
            Assert.DoesNotContain(NoSource, card.TextContent, StringComparison.Ordinal);
            Assert.True(card.QuerySelector("blockquote") is not null ^ card.TextContent.Contains("لا تذكر مصادرنا هذا الموضوع", StringComparison.Ordinal));
        }

        Assert.NotNull(page.QuerySelector("#r6 blockquote mark"));
        Assert.NotNull(page.QuerySelector("#r6 a[href^='/sources/']"));
    }

    [Fact]
    public async Task TheFilterMarksItsTopicAndCanBeCleared()
    {
        var page = await site.PageAsync("/?topic=al-udeid&order=new");

        Assert.Equal("/?topic=al-udeid&order=new#filter", page.QuerySelector(".filter .chip[aria-current]")!.GetAttribute("href"));
        Assert.Equal("al-udeid", page.QuerySelector(".filter option[selected]")!.GetAttribute("value"));
        Assert.Contains(page.QuerySelectorAll(".filter a"), link => link.GetAttribute("href") == "/?order=new#filter");
    }

    [Fact]
    public async Task AnUnknownTopicIsNotFound()
    {
        using var answer = await site.GetAsync("/?topic=nothing");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task TheFirstRoundSaysThatItsNumberIsFromOutside()
    {
        var card = (await site.PageAsync("/")).GetElementById("r1")!;
        Assert.True(card.QuerySelectorAll(".ev-out").Length >= 2);
    }
}
