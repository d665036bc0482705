using System.Net;
using QatarUsDialogue.Web.Requests.Limits;

namespace QatarUsDialogue.Tests.Requests;

public class FairSeatsTests
{
    // As many as recent use is counted in.
    private const int Slots = 16_384;

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task WhoHasHadLittleGoesBeforeThoseWhoHaveHadMuch()
    {
        var seats = new FairSeats(seats: 1, waiting: 100, TimeProvider.System);
        var sitting = await seats.TakeAsync(Client(1), Long, default);
        var crawler = Enumerable.Range(0, 20).Select(_ => seats.TakeAsync(Client(1), Long, default).AsTask()).ToList();
        var reader = seats.TakeAsync(FarFrom(Client(1)), Long, default).AsTask();

        sitting!.Dispose();

        Assert.NotNull(await reader);
        Assert.DoesNotContain(crawler, task => task.IsCompleted);
    }

    [Fact]
    public async Task AThousandAddressesWaitForEachOtherAndAReaderDoesNotWaitForThem()
    {
        var seats = new FairSeats(seats: 2, waiting: 1_000, TimeProvider.System);
        var home = FarFrom([.. Enumerable.Range(0, 1_000).Select(Client)]);
        // Each of the thousand has asked once before, the reader, who lives elsewhere, twenty times.
        foreach (var client in Enumerable.Range(0, 1_020).Select(n => n < 1_000 ? Client(n) : home))
        {
            (await seats.TakeAsync(client, Long, default))!.Dispose();
        }

        var sitting = new[] { await seats.TakeAsync(Client(0), Long, default), await seats.TakeAsync(Client(1), Long, default) };
        var crawl = Enumerable.Range(2, 998).Select(n => seats.TakeAsync(Client(n), Long, default).AsTask()).ToList();
        for (var visit = 0; visit < 2; visit++)
        {
            var reader = seats.TakeAsync(home, Long, default).AsTask();
            sitting[0]!.Dispose();
            sitting[0] = await reader;

            Assert.NotNull(sitting[0]);
        }

        Assert.DoesNotContain(crawl, task => task.IsCompleted);
    }

    [Fact]
    public async Task ANetworkThatCrawlsGoesAfterAReaderThoughEachOfItsAddressesAsksForTheFirstTime()
    {
        var seats = new FairSeats(seats: 1, waiting: 100, TimeProvider.System);
        var home = FarFrom([.. Enumerable.Range(0, 1_100).Select(Client)]);
        foreach (var client in Enumerable.Range(0, 105).Select(n => n < 100 ? Client(1_000 + n) : home))
        {
            (await seats.TakeAsync(client, Long, default))!.Dispose();
        }

        var sitting = await seats.TakeAsync(Client(0), Long, default);
        var crawl = Enumerable.Range(1, 50).Select(n => seats.TakeAsync(Client(n), Long, default).AsTask()).ToList();
        var reader = seats.TakeAsync(home, Long, default).AsTask();
        sitting!.Dispose();

        Assert.NotNull(await reader);
        Assert.DoesNotContain(crawl, task => task.IsCompleted);
    }

    [Fact]
    public async Task WhenTheQueueIsFullWhoHasHadMostIsTurnedAway()
    {
        var seats = new FairSeats(seats: 1, waiting: 2, TimeProvider.System);
        using var sitting = await seats.TakeAsync(Client(1), Long, default);
        var second = seats.TakeAsync(Client(1), Long, default).AsTask();
        var third = seats.TakeAsync(Client(1), Long, default).AsTask();
        var fourth = seats.TakeAsync(Client(1), Long, default).AsTask();
        var next = Enumerable.Range(2, 100).Select(Client).First(client => !SlotsOf(Client(1)).Contains(client.Slot(Slots)));
        var reader = seats.TakeAsync(next, Long, default).AsTask();

        Assert.Null(await fourth);
        Assert.Null(await third);
        Assert.False(second.IsCompleted || reader.IsCompleted);
        Assert.Equal(2, seats.Waiting);
    }

    [Fact]
    public async Task WhoGoesAwayLeavesNoSeatTaken()
    {
        var seats = new FairSeats(seats: 1, waiting: 10, TimeProvider.System);
        var sitting = await seats.TakeAsync(Client(1), Long, default);
        using var gone = new CancellationTokenSource();
        var impatient = seats.TakeAsync(Client(2), Long, gone.Token).AsTask();

        Assert.Null(await seats.TakeAsync(Client(3), TimeSpan.FromMilliseconds(20), default));
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        Assert.Equal(0, seats.Waiting);

        sitting!.Dispose();
        sitting.Dispose();
        using var next = await seats.TakeAsync(Client(4), Long, default);
        Assert.NotNull(next);
        Assert.False(seats.TakeAsync(Client(5), Long, default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task NoSeatIsLostAndNoneIsGivenTwiceWhenManyComeAndGo()
    {
        const int seatCount = 3;
        var seats = new FairSeats(seatCount, waiting: 50, TimeProvider.System);
        var (sitting, most, turned) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 400).Select(n => Task.Run(async () =>
        {
            using var gone = new CancellationTokenSource(n % 7 == 0 ? TimeSpan.FromMilliseconds(n % 5) : Long);
            try
            {
                using var seat = await seats.TakeAsync(Client(n % 40), n % 5 == 0 ? TimeSpan.FromMilliseconds(1) : Long, gone.Token);
                if (seat is null)
                {
                    Interlocked.Increment(ref turned);
                    return;
                }

                var now = Interlocked.Increment(ref sitting);
                lock (seats)
                {
                    most = Math.Max(most, now);
                }

                await Task.Delay(1);
                Interlocked.Decrement(ref sitting);
            }
            catch (OperationCanceledException)
            {
                // Went away.
            }
        })));

        Assert.InRange(most, 1, seatCount);
        Assert.Equal(0, seats.Waiting);
        var all = Enumerable.Range(0, seatCount).Select(n => seats.TakeAsync(Client(n), Long, default).AsTask()).ToList();
        Assert.All(all, seat => Assert.True(seat.IsCompletedSuccessfully));
        Assert.False(seats.TakeAsync(Client(9), Long, default).AsTask().IsCompleted);
    }

    /// <summary>One of another network, who shares no slot with these: which addresses share one is another matter in every run.</summary>
    private static ClientAddress FarFrom(params ClientAddress[] others)
    {
        var taken = others.SelectMany(SlotsOf).ToHashSet();
        return Enumerable.Range(1, byte.MaxValue).Select(network => Client(network << 16)).First(client => !SlotsOf(client).Any(taken.Contains));
    }

    private static int[] SlotsOf(ClientAddress client) => [client.Slot(Slots), client.Neighbourhood.Slot(Slots)];

    private static ClientAddress Client(int n) => ClientAddress.Of(new IPAddress([10, (byte)(n >> 16), (byte)(n >> 8), (byte)n]))!.Value;
}
