using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using QatarUsDialogue.Web.Requests.Limits;

namespace QatarUsDialogue.Tests.Requests;

public sealed class SeatedStreamTests : IDisposable
{
    private const int MuchWork = 300_000;

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private readonly FairSeats _seats = new(seats: 1, waiting: 1, TimeProvider.System);
    private readonly Line _line = new();
    private readonly Answer _answer = new() { Starts = true };

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task WhatGoesOnAfterTheAnswerStartedIsMadeOnASeat()
    {
        var other = await _seats.TakeAsync(Client(1), Long, default);
        await using var stream = new SeatedStream(_line, Asked(), _seats);
        var going = stream.WriteAsync(new byte[10]).AsTask();

        Assert.False(going.IsCompleted);
        other!.Dispose();
        await going;
        Assert.False(_seats.TakeAsync(Client(1), Long, default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task WhileTheLineIsWaitedForTheSeatIsFree()
    {
        await using var stream = new SeatedStream(_line, Asked(), _seats);
        await stream.WriteAsync(new byte[10]);
        _line.IsFull = true;
        var going = stream.WriteAsync(new byte[10]).AsTask();

        using (var other = await _seats.TakeAsync(Client(1), Long, default))
        {
            _line.Drain();
            Assert.NotNull(other);
        }

        await going;
        Assert.Equal(20, _line.Bytes);
    }

    [Fact]
    public async Task AfterAsMuchWorkAsAPageOthersComeFirst()
    {
        await using var stream = new SeatedStream(_line, Asked(), _seats);
        await stream.WriteAsync(new byte[10]);
        var other = _seats.TakeAsync(Client(1), Long, default).AsTask();
        await stream.WriteAsync(new byte[10]);
        Assert.False(other.IsCompleted);

        var going = stream.WriteAsync(new byte[MuchWork]).AsTask();
        (await other)!.Dispose();
        await going;
    }

    [Fact]
    public async Task BeforeTheAnswerStartsTheRequestSitsOnItsOwnSeat()
    {
        _answer.Starts = false;
        using var own = await _seats.TakeAsync(Client(1), Long, default);
        await using var stream = new SeatedStream(_line, Asked(), _seats);

        await stream.WriteAsync(new byte[MuchWork]);
        await stream.FlushAsync();
        Assert.Equal(MuchWork, _line.Bytes);
    }

    [Fact]
    public async Task WhoGoesAwayWaitsNoLongerAndHoldsNoSeat()
    {
        using var gone = new CancellationTokenSource();
        var (asked, other) = (Asked(), await _seats.TakeAsync(Client(1), Long, default));
        asked.RequestAborted = gone.Token;
        await using var stream = new SeatedStream(_line, asked, _seats);
        var going = stream.WriteAsync(new byte[10]).AsTask();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => going);
        other!.Dispose();
        Assert.True(_seats.TakeAsync(Client(1), Long, default).AsTask().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task WhereTooManyWaitWhoHasHadMostIsBrokenOff()
    {
        using var other = await _seats.TakeAsync(Client(1), Long, default);
        _ = _seats.TakeAsync(Client(2), Long, default).AsTask();
        await using var stream = new SeatedStream(_line, Asked(), _seats);
        for (var had = 0; had < 5; had++)
        {
            _ = _seats.TakeAsync(Client(0), Long, default).AsTask();
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stream.WriteAsync(new byte[10]).AsTask());
    }

    private static ClientAddress Client(byte n) => ClientAddress.Of(new IPAddress([10, n, 0, 1]))!.Value;

    private DefaultHttpContext Asked()
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseFeature>(_answer);
        context.Connection.RemoteIpAddress = new IPAddress([10, 0, 0, 1]);
        return context;
    }

    private sealed class Answer : HttpResponseFeature
    {
        public bool Starts { get; set; }

        public override bool HasStarted => Starts;
    }

    /// <summary>The line to a reader, which may be full.</summary>
    private sealed class Line : MemoryStream
    {
        private readonly TaskCompletionSource _room = new();

        public bool IsFull { get; set; }

        public long Bytes => Length;

        public void Drain() => _room.SetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (IsFull)
            {
                await _room.Task;
            }

            Write(buffer.Span);
        }
    }
}
