using System.Net;

namespace QatarUsDialogue.Tests.Serving;

[Collection(Pages.Site.Shared)]
public sealed class SharedMakingTests : IClassFixture<CountedSite>
{
    private const int Readers = 12;

    private readonly CountedSite _site;

    public SharedMakingTests(CountedSite site)
    {
        _site = site;
        _site.Begin();
    }

    [Fact]
    public async Task WhoAsksWhileThePageIsMadeWaitsForItAndItIsMadeOnce()
    {
        using var begun = new SemaphoreSlim(0);
        using var go = new ManualResetEventSlim();
        _site.Opening = () =>
        {
            begun.Release();
            go.Wait();
        };
        var first = Task.Run(() => _site.TextAsync("/topics/al-udeid"));
        await begun.WaitAsync();
        var others = Enumerable.Range(0, Readers).Select(number => Task.Run(() => _site.TextAsync($"/topics/al-udeid?n={number}"))).ToList();
        // Time for the others to come as far as they can. Whoever comes later finds the page kept: that fails nothing.
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        go.Set();

        Assert.All(await Task.WhenAll(others.Append(first)), page => Assert.Equal(first.Result, page));
        Assert.Equal(1, _site.Opened);
    }

    [Fact]
    public async Task WhereTheMakingFailsTheOthersMakeTheirOwn()
    {
        using var begun = new SemaphoreSlim(0);
        using var go = new ManualResetEventSlim();
        var isFirst = 1;
        _site.Opening = () =>
        {
            if (Interlocked.Exchange(ref isFirst, 0) == 1)
            {
                begun.Release();
                go.Wait();
                throw new IOException("no disk");
            }
        };
        var first = Task.Run(() => _site.AskAsync("/matrix"));
        await begun.WaitAsync();
        var others = Enumerable.Range(0, Readers).Select(_ => Task.Run(() => _site.AskAsync("/matrix"))).ToList();
        await Task.Delay(TimeSpan.FromMilliseconds(100));
        go.Set();

        Assert.Equal(HttpStatusCode.InternalServerError, (await first).StatusCode);
        Assert.All(await Task.WhenAll(others), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(HttpStatusCode.OK, (await _site.AskAsync("/matrix")).StatusCode);
    }

    [Fact]
    public async Task WhoGoesAwayTakesThePageFromNobody()
    {
        using var begun = new SemaphoreSlim(0);
        using var go = new ManualResetEventSlim();
        using var leaving = new CancellationTokenSource();
        _site.Opening = () =>
        {
            begun.Release();
            go.Wait();
        };
        var first = Task.Run(() =>
        {
            _site.Leaving = leaving.Token;
            return _site.AskAsync("/people");
        });
        await begun.WaitAsync();
        _site.Leaving = CancellationToken.None;
        var other = Task.Run(() => _site.TextAsync("/people"));
        await leaving.CancelAsync();
        go.Set();

        Assert.Contains("<h1>", await other, StringComparison.Ordinal);
        await Record.ExceptionAsync(() => first);
    }

    [Fact]
    public async Task WhatIsNotThereIsNotThereForAllWhoWaited()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(() => _site.AskAsync("/rounds/999"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }
}
