using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Requests;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class CardPageTests(Site site)
{
    [Fact]
    public async Task ACardHasTheWordsTheirPlaceTheHashAndACitationInBothLanguages()
    {
        var note = (await site.PageAsync("/sources/001")).GetElementById("n1")!;
        var page = await site.PageAsync(note.QuerySelector(".card-link")!.GetAttribute("href")!);

        var words = page.QuerySelector("blockquote mark")!.TextContent;
        Assert.Contains("بصمة الملف مطابقة", page.QuerySelector(".verified")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/sources/001#f1']"));
        Assert.NotNull(page.QuerySelector("a[href='/sources/001.txt']"));
        var citations = page.QuerySelectorAll(".cite").ToList();
        Assert.Equal(["ar", "en"], citations.Select(c => c.GetAttribute("lang")));
        Assert.All(citations, c => Assert.Contains(words, c.TextContent, StringComparison.Ordinal));
        Assert.All(citations, c => Assert.Matches("SHA-256: [0-9a-f]{64}", c.TextContent));
        Assert.Contains("/en/facts/", citations[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressThatNeverWasIsNotFound()
    {
        using var answer = await site.GetAsync("/facts/0123456789ab");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task AFactThatIsGoneAnswersGoneWithItsWords()
    {
        using var seeds = new TemporarySeeds();
        await seeds.BuildAsync();
        var (id, words) = FirstFact(seeds, "003");
        File.Delete(Directory.GetFiles(Path.Combine(seeds.Seeds, "articles"), "003_*").Single());
        await seeds.BuildAsync();
        await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", seeds.Seeds)
            .UseData(seeds.Data));
        using var client = site.CreateClient();

        using var answer = await Site.AskAsync(client, $"/facts/{id}");
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Empty(AnswerHeaders.Faults(AnswerHeaders.Of(answer)));
        Assert.Equal(words, page.QuerySelector("blockquote mark")!.TextContent);
        Assert.Contains("لم يعد المصدر في الأرشيف.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        using var file = await Site.AskAsync(client, $"/facts/{id}/cite.ris");
        Assert.Equal(HttpStatusCode.Gone, file.StatusCode);
    }

    [Fact]
    public async Task WordsThatAreReadOtherwiseNowLeadToWhatStandsThere()
    {
        using var seeds = new TemporarySeeds();
        await seeds.BuildAsync();
        var topics = Path.Combine(seeds.Seeds, "lexicon", "topics.yaml");
        // Without this trigger «قاعدة العديد الجوية» is read as «قاعدة العديد» alone.
        await File.WriteAllTextAsync(topics, (await File.ReadAllTextAsync(topics)).Replace("      - العديد الجوية/العسكرية/القطرية\n", "", StringComparison.Ordinal));
        await seeds.BuildAsync();
        using var context = seeds.Store.Open(seeds.Store.Current()!);

        var former = context.FormerFacts.ToList();
        Assert.NotEmpty(former);
        var views = former.Select(fact => new FormerFactQuery(context).Read(fact.Id)!).ToList();
        Assert.All(views, view => Assert.True(view.IsSameFile));
        Assert.Contains(views, view => view.Now.Count > 0);
        Assert.All(former, fact => Assert.Null(context.Facts.FirstOrDefault(now => now.Id == fact.Id)));
    }

    private static (string Id, string Words) FirstFact(TemporarySeeds seeds, string source)
    {
        using var context = seeds.Store.Open(seeds.Store.Current()!);
        var fact = context.Facts.First(fact => fact.SourceId == source && fact.Number == 1);
        return (fact.Id, fact.Text);
    }
}
