using AngleSharp.Dom;

namespace QatarUsDialogue.Tests.Pages;

/// <summary>How the wording of a topic changes from round to round, on the topic's page.</summary>
[Collection(Site.Shared)]
public sealed class WordingPageTests(Site site)
{
    private const int MostBytes = 40 * 1024;

    [Fact]
    public async Task OfAlUdeidTheWordsThatCameAndWentBetween2024And2025AreMarked()
    {
        var change = (await site.PageAsync("/topics/al-udeid")).QuerySelector("section[aria-labelledby=r7]")!;

        Assert.Equal(
            ["السياق", "شدد الجانبان", "الأهمية الاستراتيجية", "قطر بالنسبة", "السلام والاستقرار الإقليميين", "ناقشا", "المستقبلية", "بغرض رفع كفاءتها واستدامتها"],
            Words(change, "blockquote del"));
        Assert.Contains("واسعة للبنية التحتية العسكرية", Words(change, "blockquote ins"));
        Assert.Contains("حلف شمال الأطلسي", Words(change, "blockquote ins"));
    }

    [Fact]
    public async Task WordsOfBothRoundsAndWordsOfFunctionStayUnmarkedAndAreNamed()
    {
        var change = (await site.PageAsync("/topics/al-udeid")).QuerySelector("section[aria-labelledby=r7]")!;
        var marked = Words(change, "blockquote ins, blockquote del").SelectMany(words => words.Split(' ')).ToList();

        Assert.DoesNotContain(marked, word => word is "لقاعدة" or "قاعدة" or "للقاعدة" or "العديد" or "الجوية" or "تحديثات" or "التحديثات" or "تعزيز" or "في" or "من" or "مع" or "بما");
        Assert.Contains("ألفاظ وردت في الجولتين: تحديثات، قاعدة، العديد، الجوية، تعزيز.", Text(change), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachSideHasItsRoundItsLegendAndTheLinkToItsWords()
    {
        var change = (await site.PageAsync("/topics/al-udeid")).QuerySelector("section[aria-labelledby=r7]")!;

        Assert.Equal(["الجولة السادسة — خطّ منقّط: لا يرد اللفظ في مواضع الجولة السابعة", "الجولة السابعة — خطّ متّصل: لم يرد اللفظ في مواضع الجولة السادسة"], change.QuerySelectorAll(".duo summary, .duo-h").Select(Text));
        Assert.Single(change.QuerySelectorAll("details[open] a[href='/sources/001#f17']"));
        Assert.Single(change.QuerySelectorAll(".duo > div a[href='/sources/004#f28']"));
        Assert.NotNull(change.QuerySelector("a[href='/compare?a=6&b=7']"));
    }

    [Fact]
    public async Task RoundsBetweenAreNamedWithWhatIsKnownOfThem()
    {
        var page = await site.PageAsync("/topics/counter-terrorism");

        Assert.Contains("بينهما: الجولة الثانية (لا مصدر)، الجولة الثالثة (لا مصدر).", Text(page.QuerySelector("section[aria-labelledby=r4]")!), StringComparison.Ordinal);
        Assert.Contains("بينهما: الجولة الخامسة (لا ذكر).", Text(page.QuerySelector("section[aria-labelledby=r6]")!), StringComparison.Ordinal);
        Assert.DoesNotContain("بينهما", Text(page.QuerySelector("section[aria-labelledby=r7]")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFirstRoundOfATopicIsComparedWithNothing()
    {
        var page = await site.PageAsync("/topics/counter-terrorism");
        Assert.Empty(page.QuerySelectorAll("section[aria-labelledby=r1] :is(ins, del), section[aria-labelledby=r0] :is(ins, del)"));
        Assert.Empty((await site.PageAsync("/topics/sudan")).QuerySelectorAll("ins, del"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task TheLongestTopicPageStaysLight(string root)
    {
        using var answer = await site.GetAsync($"{root}/topics/counter-terrorism");
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, MostBytes);
    }

    private static List<string> Words(IElement place, string selector) => [.. place.QuerySelectorAll(selector).Select(Text)];

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
