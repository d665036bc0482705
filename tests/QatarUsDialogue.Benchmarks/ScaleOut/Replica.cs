using System.Diagnostics;

namespace QatarUsDialogue.Benchmarks.ScaleOut;

/// <summary>One of several sites over the same server, and which release it said it serves, moment by moment.</summary>
internal sealed class Replica(SiteProgram program, int port, Stopwatch clock) : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient _client = new() { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(5) };
    private readonly List<(TimeSpan At, string Said)> _said = [];
    private Process _process = program.Serve(port);

    /// <summary>Every answer of its health, with the time at which it was asked for.</summary>
    public IReadOnlyList<(TimeSpan At, string Said)> Said => _said;

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    public void Start() => _process = program.Serve(port);

    public async Task ReadyAsync()
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(3); await Task.Delay(200))
        {
            if (await AskAsync() is { } words && words.Contains("is served", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new TimeoutException($"The replica at {port} does not become ready.");
    }

    public async Task WatchAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var at = clock.Elapsed;
            if (await AskAsync() is { } words)
            {
                _said.Add((at, words));
            }

            await Task.Delay(Look, CancellationToken.None);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        _client.Dispose();
    }

    private async Task<string?> AskAsync()
    {
        try
        {
            return await _client.GetStringAsync(new Uri("/health/ready", UriKind.Relative));
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }
}
