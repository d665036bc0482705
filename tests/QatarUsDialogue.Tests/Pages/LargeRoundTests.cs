using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Tests.Tallying;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Tests.Pages;

/// <summary>The pages of an archive with more than a page shows at once: each says how many there are, and leads to all.</summary>
public sealed class LargeRoundTests : IClassFixture<LargeArchive>, IDisposable
{
    private readonly WebApplicationFactory<Program> _site;
    private readonly HttpClient _client;
    private readonly ArchiveContext _context;

    public LargeRoundTests(LargeArchive archive)
    {
        _context = archive.Context;
        _site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", archive.Seeds.Seeds)
            .UseData(archive.Seeds.Data)
            .UseSetting("Archive:Builds", "false"));
        _client = _site.CreateClient();
    }

    public void Dispose()
    {
        _client.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task ARoundSaysHowManyAreNamedAndLeadsToAllWithTheirEvidence()
    {
        var round = _context.RoundTallies.OrderByDescending(tally => tally.Named).First();
        var link = Link(await PageAsync($"/rounds/{round.DialogueKey}"), $"/rounds/{round.DialogueKey}/people#named");

        Assert.True(round.Named > ShownPerson.Most, "There are too few people to prove anything.");
        Assert.Equal($"الكلّ: {Counted(round.Named, "أسماء", "اسمًا", "اسم")}", link.TextContent);
        var all = await PageAsync(link.GetAttribute("href")!);
        var more = all.QuerySelector("a[rel=next]") is { } next ? await PageAsync(next.GetAttribute("href")!) : null;
        Assert.Equal(round.Named, new[] { all, more }.OfType<IHtmlDocument>().Sum(page => page.QuerySelectorAll("section[aria-labelledby=named] li").Length));
        Assert.All(all.QuerySelectorAll("section.sect li"), person => Assert.NotNull(person.QuerySelector("a[href^='/sources/']")));
    }

    [Fact]
    public async Task ARoundSaysHowManyClaimsThereAreOfItsFieldsAndLeadsToAll()
    {
        var round = _context.RoundTallies.Where(tally => tally.Place != null).OrderByDescending(tally => tally.Claims).First();
        var page = await PageAsync($"/rounds/{round.DialogueKey}");
        var address = $"/rounds/{round.DialogueKey}/claims";
        var shown = page.QuerySelectorAll("section[aria-labelledby=differences] tbody tr").Length;

        Assert.InRange(shown, 2, 3 * ShownClaim.MostOfField);
        Assert.Null(page.QuerySelector("details.claims"));
        Assert.Contains($"({Counted(round.Claims, "أقوال", "قولًا", "قول")})", Link(page, address).ParentElement!.TextContent, StringComparison.Ordinal);
        var rows = 0;
        for (string? next = address; next is not null; next = (await PageAsync(next)).QuerySelector("a[rel=next]")?.GetAttribute("href"))
        {
            rows += (await PageAsync(next)).QuerySelectorAll("tbody tr").Length;
        }

        Assert.Equal(round.Claims, rows);
    }

    [Fact]
    public async Task TheListOfRoundsSaysHowManyDatesAndDocumentsThereAreBeforeThemAndLeadsToAll()
    {
        var tally = _context.ArchiveTallies.Single();
        var home = await PageAsync("/?from=" + _context.RoundTallies.Single(round => round.Place == 0).DialogueKey);

        Assert.Equal(EarlyContact.MostShown, home.QuerySelectorAll("#r0 .contacts > li").Length);
        Assert.Equal($"الكلّ: {Counted(tally.EarlyContacts, "تواريخ", "تاريخًا", "تاريخ")}", Link(home, "/contacts").TextContent);
        Assert.Equal(tally.EarlyContacts, (await PageAsync("/contacts")).QuerySelectorAll(".contacts > li").Length);
        var outside = await _context.Agreements.CountAsync(agreement => agreement.DialogueKey == null);
        Assert.Equal(10, home.QuerySelectorAll("#r0 .docs > li").Length);
        Assert.Equal($"الكلّ: {Counted(outside, "وثائق", "وثيقةً", "وثيقة")} خارج الجولات", Link(home, "/agreements?round=none").TextContent);
    }

    private static IElement Link(IHtmlDocument page, string address) => page.QuerySelector($"a[href='{address}']") ?? throw new InvalidOperationException($"No link leads to {address}.");

    private static string Counted(int number, string few, string many, string other) =>
        $"{number} {((number % 100) switch { >= 3 and <= 10 => few, >= 11 => many, _ => other })}";

    private async Task<IHtmlDocument> PageAsync(string address) => Site.Parse(await _client.GetStringAsync(new Uri(address, UriKind.Relative)));
}
