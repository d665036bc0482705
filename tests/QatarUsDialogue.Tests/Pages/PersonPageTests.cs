using System.Net;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class PersonPageTests(Site site)
{
    private const string Minister = "/people/mohammed-bin-abdulrahman-al-thani";

    [Fact]
    public async Task PeopleAndBodiesAreTwoGroupsAndEveryOfficeLeadsToItsWords()
    {
        var page = await site.PageAsync("/people");

        Assert.Equal(["أشخاص", "جهات", "في سجلّات المحرّر وحدها"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal("page", page.QuerySelector(".nav a[href='/people']")!.GetAttribute("aria-current"));
        Assert.NotEmpty(page.QuerySelectorAll(".roles li"));
        Assert.All(page.QuerySelectorAll(".roles li"), role => Assert.NotNull(role.QuerySelector(".src, .ev-out")));
    }

    [Fact]
    public async Task TheOfficeChangesFromRoundToRound()
    {
        var page = await site.PageAsync(Minister);
        var roles = page.QuerySelectorAll(".roles li").Select(role => role.TextContent).ToList();

        Assert.Contains(roles, role => role.Contains("الجولة الخامسة", StringComparison.Ordinal) && role.Contains("نائب رئيس الوزراء وزير الخارجية", StringComparison.Ordinal));
        Assert.Contains(roles, role => role.Contains("الجولة السابعة", StringComparison.Ordinal) && role.Contains("رئاسة الحوار", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll(".roles li"), role => Assert.NotNull(role.QuerySelector(".ev-out")));
    }

    [Fact]
    public async Task TheNameStandsInEveryFormThatIsPrinted()
    {
        var text = (await site.PageAsync(Minister)).QuerySelector("dl.sum")!.TextContent;

        Assert.Contains("«محمد بن عبد الرحمن آل ثاني»", text, StringComparison.Ordinal);
        Assert.Contains("«محمد بن عبدالرحمن آل ثاني»", text, StringComparison.Ordinal);
        Assert.Contains("«محمد بن عبد الرحمن بن جاسم آل ثاني»", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABodyHasItsDocumentsAndNoOffice()
    {
        var page = await site.PageAsync("/people/fbi");

        Assert.Empty(page.QuerySelectorAll(".roles"));
        Assert.Equal(2, page.QuerySelectorAll("dl.sum a[href^='/agreements/']").Length);
        Assert.NotEmpty(page.QuerySelectorAll("blockquote mark"));
    }

    [Fact]
    public async Task ThePageOfARoundAndOfASourceLeadToThePeople()
    {
        Assert.NotNull((await site.PageAsync("/rounds/6")).QuerySelector("dd a[href='/people/antony-blinken']"));
        Assert.NotNull((await site.PageAsync("/sources/001")).QuerySelector(".note a[href='/people/fbi']"));
    }

    [Fact]
    public async Task WhomOnlyARecordNamesHasAPageThatSaysSo()
    {
        var page = await site.PageAsync("/people/michael-pompeo");

        Assert.NotNull(page.QuerySelector(".lead .ev-out"));
        Assert.Equal(["/rounds/2", "/rounds/3"], page.QuerySelectorAll(".chips a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".roles li"), role => Assert.NotNull(role.QuerySelector(".ev-out")));
        Assert.Empty(page.QuerySelectorAll("blockquote"));
        Assert.NotNull((await site.PageAsync("/people")).QuerySelector("[aria-labelledby=inRecords] a[href='/people/michael-pompeo']"));
    }

    [Fact]
    public async Task APrintedOfficeIsInEnglishWhereTheLexiconHoldsIt()
    {
        var page = await site.PageAsync("/en/rounds/6");

        Assert.Contains("Antony Blinken, US Secretary of State", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mohammed bin Abdulrahman Al Thani, Prime Minister and Minister of Foreign Affairs", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOfficeThatTheLexiconDoesNotHoldStaysInArabic()
    {
        var roles = (await site.PageAsync("/en/people/ned-price")).QuerySelectorAll(".roles li [lang=ar]").Select(office => office.TextContent);
        Assert.Contains("المتحدث باسم الوزارة", roles);
    }

    [Fact]
    public async Task AShortNameThatNoWordOfItsArticleExplainsIsInferred()
    {
        var forms = (await site.PageAsync("/people/donald-trump")).QuerySelectorAll("dl.sum li").Where(form => form.TextContent.Contains('«', StringComparison.Ordinal)).ToList();

        Assert.Equal(["ترامب"], forms.Where(form => form.QuerySelector(".ev-inf") is not null).Select(form => form.TextContent.Split('«', '»')[1]));
    }

    [Fact]
    public async Task WhomNobodyNamesIsNotFound()
    {
        using var answer = await site.GetAsync("/people/jim-carter");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
