using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Tests.Pages;
using QatarUsDialogue.Tests.Store;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Requests.Limits;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Downloads;

[Collection(Site.Shared)]
public sealed class FileListsTests(Site site)
{
    private const int Sources = 130;

    [Fact]
    public async Task WhoWaitsForTheMeasuresGivesTheSeatAndMayGo()
    {
        using var go = new ManualResetEventSlim();
        using var lists = new FileLists(new HeldGenerations(site.Services.GetRequiredService<IGenerations>(), go));
        var generation = site.Services.GetRequiredService<CurrentArchive>().Generation!;
        var seats = new FairSeats(seats: 1, waiting: 10, TimeProvider.System);
        using var leaving = new CancellationTokenSource();
        var (first, second) = (new DefaultHttpContext { RequestAborted = leaving.Token }, new DefaultHttpContext());
        first.Features.Set(await seats.TakeAsync(default, TimeSpan.FromMinutes(5), default));

        var gone = lists.ReadAsync(generation, first);
        Assert.True(seats.TakeAsync(default, TimeSpan.FromMinutes(5), default).AsTask().IsCompletedSuccessfully);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);

        var waiting = lists.ReadAsync(generation, second);
        Assert.False(waiting.IsCompleted);
        go.Set();
        Assert.Same(await waiting, await lists.ReadAsync(generation, second));
    }

    [Fact]
    public async Task AFaultIsNotRemembered()
    {
        using var go = new ManualResetEventSlim(initialState: true);
        var generations = new HeldGenerations(site.Services.GetRequiredService<IGenerations>(), go) { IsBroken = true };
        using var lists = new FileLists(generations);
        var generation = site.Services.GetRequiredService<CurrentArchive>().Generation!;
        await Assert.ThrowsAsync<IOException>(() => lists.ReadAsync(generation, new DefaultHttpContext()));

        generations.IsBroken = false;
        Assert.NotEmpty((await lists.ReadAsync(generation, new DefaultHttpContext())).Files);
    }

    [Fact]
    public async Task AFileThatIsBuiltAnewUnderItsIdIsMeasuredAnew()
    {
        using var go = new ManualResetEventSlim(initialState: true);
        var generations = new HeldGenerations(site.Services.GetRequiredService<IGenerations>(), go) { Written = DateTime.UnixEpoch };
        using var lists = new FileLists(generations);
        var generation = site.Services.GetRequiredService<CurrentArchive>().Generation!;
        var first = await lists.ReadAsync(generation, new DefaultHttpContext());
        Assert.Same(first, await lists.ReadAsync(generation, new DefaultHttpContext()));

        generations.Written = DateTime.UnixEpoch.AddHours(1);
        Assert.NotSame(first, await lists.ReadAsync(generation, new DefaultHttpContext()));
    }

    [Fact]
    public async Task TheTextsOfManySourcesStandOnPagesThatLeadToEachOther()
    {
        using var many = new SeededSite();
        many.Publish(SeededSite.Empty with { Sources = [.. Enumerable.Range(1, Sources).Select(number => SeededSite.Source(number))] });
        var (names, pages) = (new List<string>(), 0);
        for (string? next = "/en/data"; next is not null; pages++)
        {
            using var answer = await many.Client.GetAsync(new Uri(next, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var page = Site.Parse(await answer.Content.ReadAsStringAsync());
            names.AddRange(page.QuerySelectorAll("[aria-labelledby=texts] a[download$='.txt']").Select(link => link.TextContent));
            next = page.QuerySelector("[aria-labelledby=texts] a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(3, pages);
        Assert.Equal(Enumerable.Range(1, Sources).Select(number => $"{SeededSite.Id(number)}.txt"), names);
    }
}
