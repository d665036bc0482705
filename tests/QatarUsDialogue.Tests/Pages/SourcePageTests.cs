using System.Text;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class SourcePageTests(Site site)
{
    public static TheoryData<string> Ids =>
    [
        .. Directory.EnumerateFiles(Repository.Path("seeds", "articles"))
            .Select(file => Path.GetFileName(file).Split('_')[0])
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheTextOnThePageIsTheCapturedText(string id)
    {
        var page = await site.PageAsync($"/sources/{id}");
        foreach (var number in page.QuerySelectorAll(".ref, sup"))
        {
            number.Remove();
        }

        Assert.Equal(
            Encoding.UTF8.GetString(FileOf(id)),
            string.Concat(page.QuerySelectorAll(".tx").Select(text => text.TextContent)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheTextFileIsTheCapturedFile(string id)
    {
        using var answer = await site.GetAsync($"/sources/{id}.txt");

        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(FileOf(id), await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task EveryFactHasItsMarkItsNumberItsNoteAndItsRow(string id)
    {
        var page = await site.PageAsync($"/sources/{id}");
        var notes = page.QuerySelectorAll(".note").Select(note => note.Id!).ToList();

        Assert.NotEmpty(notes);
        Assert.Equal(notes.Count, page.QuerySelectorAll("#all ~ .scroll tbody tr").Length);
        Assert.All(notes, note =>
        {
            var number = note[1..];
            Assert.Single(page.QuerySelectorAll($"#f{number}"));
            Assert.Single(page.QuerySelectorAll($"a.ref[href='#{note}']"));
            Assert.NotEmpty(page.QuerySelectorAll($"mark[data-f~='{number}']"));
        });
    }

    [Fact]
    public async Task TheAddressKeepsWhichKindsAreShown()
    {
        var all = await site.PageAsync("/sources/001");
        var some = await site.PageAsync("/sources/001?show=-&show=event&show=person");
        var none = await site.PageAsync("/sources/001?show=-");

        Assert.Equal(5, all.QuerySelectorAll(".tog input[checked]").Length);
        Assert.Equal(["event", "person"], some.QuerySelectorAll(".tog input[checked]").Select(box => box.GetAttribute("value")));
        Assert.Empty(none.QuerySelectorAll(".tog input[checked]"));
    }

    [Fact]
    public async Task OtherStoriesStandFoldedAfterTheArticleWithoutFacts()
    {
        var page = await site.PageAsync("/sources/001");
        var noise = page.QuerySelector("article ~ details.noise")!;

        Assert.Contains("مقالات مشابهة", noise.TextContent, StringComparison.Ordinal);
        Assert.Empty(noise.QuerySelectorAll("mark"));
    }

    [Fact]
    public async Task APreviewSaysThatItWasWrittenBefore()
    {
        var page = await site.PageAsync("/sources/000");
        Assert.Contains("ما فيه إعلان لا وصف لما جرى", page.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
    }

    private static byte[] FileOf(string id) =>
        File.ReadAllBytes(Directory.EnumerateFiles(Repository.Path("seeds", "articles"), $"{id}_*").Single());
}
