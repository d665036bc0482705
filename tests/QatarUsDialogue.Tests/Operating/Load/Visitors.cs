using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;

namespace QatarUsDialogue.Tests.Operating.Load;

/// <summary>Asks for so many pages a second, whether the former have come or not, half of them packed and half as they are.</summary>
internal sealed class Visitors(Uri site, int rate, Stopwatch clock)
{
    private const int MostAtOnce = 4_000;

    private readonly ConcurrentQueue<Visit> _visits = new();

    public IReadOnlyCollection<Visit> Visits => _visits;

    /// <param name="duration">How long at least.</param>
    /// <param name="isEnough">Until this is so they go on even then, for as long as patience lasts.</param>
    public async Task RunAsync(TimeSpan duration, Func<bool>? isEnough = null)
    {
        using var packed = Client(DecompressionMethods.All);
        using var plain = Client(DecompressionMethods.None);
        using var room = new SemaphoreSlim(MostAtOnce);
        List<Task> open = [];
        var end = clock.Elapsed + duration;
        var start = clock.Elapsed;
        for (long n = 0; clock.Elapsed < end || (isEnough?.Invoke() == false && clock.Elapsed < start + Patience.Limit); n++)
        {
            if (start + TimeSpan.FromSeconds((double)n / rate) - clock.Elapsed is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            await room.WaitAsync();
            // Not in the same order again and again: 7919 is a prime.
            var path = LoadPaths.All[(int)(n * 7919 % LoadPaths.All.Count)];
            open.Add(AskAsync(n % 2 == 0 ? packed : plain, path, room));
            if (open.Count > MostAtOnce)
            {
                open.RemoveAll(task => task.IsCompleted);
            }
        }

        await Task.WhenAll(open);
    }

    public static async Task<(int Status, string Hash)> AnswerAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return ((int)answer.StatusCode, Convert.ToHexStringLower(SHA256.HashData(await answer.Content.ReadAsByteArrayAsync())));
    }

    public static HttpClient Client(Uri site, DecompressionMethods packing) =>
        new(new SocketsHttpHandler { AutomaticDecompression = packing, AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = site,
            Timeout = TimeSpan.FromMinutes(6),
        };

    private HttpClient Client(DecompressionMethods packing) => Client(site, packing);

    private async Task AskAsync(HttpClient client, string path, SemaphoreSlim room)
    {
        var start = clock.Elapsed;
        try
        {
            var (status, hash) = await AnswerAsync(client, path);
            _visits.Enqueue(new(path, start, clock.Elapsed, status, hash));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            _visits.Enqueue(new(path, start, clock.Elapsed, 0, exception.Message));
        }
        finally
        {
            room.Release();
        }
    }
}
