using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using QatarUsDialogue.Tests.Searching.Queries;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class SearchPageTests(Site site)
{
    private const int RandomSearches = 300;

    [Theory]
    [InlineData("/search", "اكتب كلمة أو عبارة. نبحث في نصوص المصادر كلها.")]
    [InlineData("/en/search", "Type a word or phrase. We search every source text.")]
    [InlineData("/search?q=%D9%82%D8%A7%D8%B9%D8%AF%D8%A9+%D8%A7%D9%84%D8%B9%D8%AF%D9%8A%D8%AF", "نتيجتان عن «قاعدة العديد»")]
    [InlineData("/en/search?q=Blinken", "results for “Blinken”")]
    [InlineData("/search?q=zzzzzzz", "لا نتائج عن «zzzzzzz»")]
    [InlineData("/en/search?q=zzzzzzz", "No results for “zzzzzzz”")]
    public async Task EveryStateHasItsWords(string address, string words)
    {
        var page = await site.PageAsync(address);

        Assert.Contains(words, Text(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task AQueryThatIsTooLongIsNotSearchedForAndSaysSo()
    {
        var page = await site.PageAsync("/search?q=" + new string('a', 201));

        Assert.Contains("العبارة أطول من 200 حرف؛ اختصرها.", Text(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".hits"));
    }

    [Theory]
    [InlineData("أمريكي", "أميركي")]
    [InlineData("الارهاب", "الاٍرهاب")]
    [InlineData("وساطه", "الوساطة")]
    [InlineData("مذكرات", "مذكرتي")]
    [InlineData("Trump", "ترمب")]
    [InlineData("عبدالرحمن", "عبد الرحمن")]
    public async Task AWordFindsItsOtherForms(string query, string form)
    {
        var marked = new List<string>();
        for (var address = Address(query); address is not null;)
        {
            var page = await site.PageAsync(address);
            marked.AddRange(page.QuerySelectorAll("mark.hit").Select(mark => mark.TextContent));
            address = page.QuerySelector("nav.pages a[rel=next]")?.GetAttribute("href");
        }

        Assert.Contains(marked, words => words.Contains(form, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ThisSpellingOnlyLeavesOtherSpellingsOut()
    {
        var page = await site.PageAsync(Address("الأمريكي") + "&spelling=exact");

        Assert.NotEmpty(page.QuerySelectorAll("mark.hit"));
        Assert.All(page.QuerySelectorAll("mark.hit"), mark => Assert.Matches("^الأ?ا?مريكي$", mark.TextContent));
    }

    [Fact]
    public async Task AFilterKeepsItsNumberAndItsPlaceInTheAddress()
    {
        var all = await site.PageAsync(Address("قطر"));
        var box = all.QuerySelector("input[name=round][value='6']")!;
        var count = int.Parse(Text(box.ParentElement!.QuerySelector(".num")!), CultureInfo.InvariantCulture);

        var filtered = await site.PageAsync(Address("قطر") + "&round=6");

        Assert.Equal(count, Total(filtered));
        Assert.True(filtered.QuerySelector("input[name=round][value='6']")!.HasAttribute("checked"));
        Assert.Equal("إزالة: الجولة السادسة ✕", Text(filtered.QuerySelector(".chosen a")!));
        Assert.DoesNotContain("round=", filtered.QuerySelector(".chosen a")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    // On a narrow screen open filters would push the results below the fold; a wide one shows them all the same.
    [Fact]
    public async Task WhatIsChosenStandsAboveTheResultsAndTheFiltersStayClosed()
    {
        var page = await site.PageAsync(Address("قطر") + "&round=6&year=2024");

        Assert.False(page.QuerySelector("details.facets")!.HasAttribute("open"));
        Assert.Equal(2, page.QuerySelectorAll("ul.chosen a").Length);
        Assert.True(page.QuerySelector("ul.chosen")!.CompareDocumentPosition(page.QuerySelector("ol.hits")!).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public async Task TwoValuesOfAFieldAddUpAndTwoFieldsNarrow()
    {
        var sixth = Total(await site.PageAsync(Address("قطر") + "&round=6"));
        var seventh = Total(await site.PageAsync(Address("قطر") + "&round=7"));
        var either = Total(await site.PageAsync(Address("قطر") + "&round=6&round=7"));
        var narrowed = await site.PageAsync(Address("قطر") + "&round=6&round=7&type=Document");

        Assert.InRange(either, Math.Max(sixth, seventh), sixth + seventh);
        Assert.InRange(Total(narrowed), 1, either - 1);
        // A field's own choice does not change its numbers.
        Assert.Equal(Number(narrowed, "round", "6"), Total(await site.PageAsync(Address("قطر") + "&round=6&type=Document")));
    }

    [Fact]
    public async Task WithFiltersThatLeaveNothingTheWayOutIsShown()
    {
        var page = await site.PageAsync(Address("العديد") + "&year=2017");

        Assert.Contains("لا نتائج بهذه الشروط، وهناك", Text(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.TextContent == "امسح التصفية");
    }

    [Fact]
    public async Task AMistypedWordIsAnsweredWithTheNearest()
    {
        var page = await site.PageAsync(Address("واشنتن"));
        var instead = page.QuerySelector(".instead a")!;

        Assert.Equal("واشنطن", instead.TextContent);
        Assert.NotEmpty((await site.PageAsync(instead.GetAttribute("href")!)).QuerySelectorAll(".hits li"));
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/topics");
    }

    [Theory]
    [InlineData("round:6", 0)]
    [InlineData("الجولة:٦ قاعدة العديد", 1)]
    [InlineData("موضوع:\"قاعدة العديد الجوية\"", 0)]
    [InlineData("topic:al-udeid -العديد", -1)]
    [InlineData("person:antony-blinken source:001", 0)]
    [InlineData("شخص:بلينكن مصدر:001", 0)]
    [InlineData("year:2024 نوع:وثيقة", 0)]
    [InlineData("-year:2024 قاعدة العديد", 1)]
    public async Task TheFieldsOfAQueryFilter(string query, int expected)
    {
        var page = await site.PageAsync(Address(query));

        Assert.Empty(page.QuerySelectorAll("ul.banner"));
        Assert.True(expected == 0 ? Total(page) > 0 : Total(page) == Math.Max(0, expected), query);
    }

    [Theory]
    [InlineData("\"قاعدة العديد", "لم تُغلق علامة الاقتباس")]
    [InlineData("topic:nothing", "لا نعرف هذه القيمة")]
    [InlineData("قطر OR", "فلم نعدّها تخييرًا")]
    [InlineData("***", "لا كلمة في")]
    public async Task WhatIsNotUnderstoodIsSaid(string query, string note)
    {
        var page = await site.PageAsync(Address(query));

        Assert.Contains(note, Text(page.QuerySelector("ul.banner")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APageBeyondTheLastLeadsToTheFirst()
    {
        using var answer = await site.GetAsync(Address("قطر") + "&page=99");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(Address("قطر"), answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task TheTitleHoldsTheQueryAndTheNumberOfThePage()
    {
        var page = await site.PageAsync(Address("قطر") + "&page=2");

        Assert.Matches("قطر.* — نتائج البحث \\(صفحة 2 من [0-9]+\\) — أرشيف الحوار القطري الأميركي", page.Title!);
        Assert.Equal("11", page.QuerySelector("ol.hits")!.GetAttribute("start"));
        Assert.Equal("2", page.QuerySelector("nav.pages [aria-current]")!.TextContent);
    }

    [Fact]
    public async Task AHitLeadsToItsPlaceAndSaysWhy()
    {
        var page = await site.PageAsync(Address("قاعدة"));
        foreach (var hit in page.QuerySelectorAll("ol.hits > li"))
        {
            var address = hit.QuerySelector("h3 a")!.GetAttribute("href")!.Split('#');
            Assert.NotNull((await site.PageAsync(address[0])).GetElementById(address[1]));
            Assert.NotEmpty(hit.QuerySelectorAll(".why li"));
        }
    }

    [Fact]
    public async Task ByDateTheNewestStandsFirst()
    {
        var page = await site.PageAsync(Address("الدوحة") + "&order=date");
        var days = page.QuerySelectorAll("ol.hits > li").Select(hit => hit.QuerySelector("time")?.GetAttribute("datetime") ?? "").ToList();

        Assert.True(days.Count > 3);
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
    }

    [Theory]
    [InlineData("مكافحة الإرهاب", "/topics/counter-terrorism")]
    [InlineData("Blinken", "/people/antony-blinken")]
    [InlineData("بلينكن", "/people/antony-blinken")]
    [InlineData("شخص:بلينكن", "/people/antony-blinken")]
    [InlineData("topic:counter-terrorism قطر", "/topics/counter-terrorism")]
    public async Task APageByTheNameStandsAboveTheHits(string query, string address)
    {
        var page = await site.PageAsync(Address(query));

        Assert.Contains(page.QuerySelectorAll(".named a"), link => link.GetAttribute("href") == address);
    }

    [Fact]
    public async Task WhomAReaderDoesNotWantIsNotOfferedAboveTheHits()
    {
        var page = await site.PageAsync(Address("الحوار -person:antony-blinken"));

        Assert.NotEmpty(page.QuerySelectorAll("ol.hits > li"));
        Assert.DoesNotContain(page.QuerySelectorAll(".named a"), link => link.GetAttribute("href") == "/people/antony-blinken");
    }

    [Fact]
    public async Task NothingThatCanBeTypedBreaksThePage()
    {
        var random = new RandomQueries(7);
        for (var i = 0; i < RandomSearches; i++)
        {
            using var answer = await site.GetAsync(Address(random.Next()) + "&page=1&round=%00&type=x&year=9999999999&source=%27");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task TheFormStandsOnEveryPageAndKeepsTheQuery()
    {
        foreach (var address in new[] { "/", "/topics", "/sources/001", "/en/rounds/6" })
        {
            var form = (await site.PageAsync(address)).QuerySelector("header form[role=search]")!;
            Assert.Equal(address.StartsWith("/en/", StringComparison.Ordinal) ? "/en/search" : "/search", form.GetAttribute("action"));
            Assert.NotEmpty(form.QuerySelector("label[for=q]")!.TextContent);
        }

        Assert.Equal("قطر", (await site.PageAsync(Address("قطر"))).QuerySelector("header input")!.GetAttribute("value"));
    }

    private static string Address(string query) => "/search?q=" + Uri.EscapeDataString(query);

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Total(IParentNode page) => Text(page.QuerySelector("#results")!) switch
    {
        var none when none.StartsWith("لا نتائج", StringComparison.Ordinal) => 0,
        var one when one.StartsWith("نتيجة واحدة", StringComparison.Ordinal) => 1,
        var two when two.StartsWith("نتيجتان", StringComparison.Ordinal) => 2,
        var many => int.Parse(many.Split(' ')[0], CultureInfo.InvariantCulture),
    };

    private static int Number(IParentNode page, string field, string value) =>
        int.Parse(Text(page.QuerySelector($"input[name={field}][value='{value}']")!.ParentElement!.QuerySelector(".num")!), CultureInfo.InvariantCulture);
}
