using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Store.Engines;

namespace QatarUsDialogue.Tests.Operating;

/// <summary>The real program in a process of its own, with a real server: what the network sends, it gets.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TemporarySeeds? _own;
    private readonly Process _process;

    /// <param name="environment">Lines as <c>Archive__Log=json</c>.</param>
    public RunningSite(TemporarySeeds? seeds = null, string[]? settings = null, string[]? environment = null)
    {
        Seeds = seeds ?? (_own = new());
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                typeof(Web.ArchiveOptions).Assembly.Location, "--urls", $"http://127.0.0.1:{Port};http://[::1]:{Port}",
                "--seeds", Seeds.Seeds, "--data", Seeds.Data,
            },
        };
        foreach (var setting in settings ?? [])
        {
            start.ArgumentList.Add($"--{setting}");
        }

        start.UseData(Seeds.Data);
        foreach (var variable in environment ?? [])
        {
            start.Environment[variable.Split('=', 2)[0]] = variable.Split('=', 2)[1];
        }

        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        Client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{Port}"), Timeout = Patience.Limit };
    }

    public TemporarySeeds Seeds { get; }

    public int Port { get; } = FreePorts.Take();

    public HttpClient Client { get; }

    /// <summary>The memory of the program, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Everything that the program has written.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    public static async Task<RunningSite> ReadyAsync(TemporarySeeds? seeds = null, string[]? settings = null, string[]? environment = null)
    {
        var site = new RunningSite(seeds, settings, environment);
        try
        {
            await site.UntilAsync(async () => (await site.StatusAsync("/health/ready")) == HttpStatusCode.OK);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Null while nobody listens.</summary>
    public async Task<HttpStatusCode?> StatusAsync(string path)
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    public Task<string> TextAsync(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative));

    public async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience.Limit; await Task.Delay(200))
        {
            if (await isSo())
            {
                return;
            }

            if (_process.HasExited)
            {
                throw new InvalidOperationException(string.Join('\n', _lines));
            }
        }

        throw new TimeoutException(string.Join('\n', _lines));
    }

    /// <summary>Sends these bytes as they are, and gives back all that comes until the server closes.</summary>
    /// <param name="from">The address to ask from, of 127.0.0.0/8 or <c>::1</c>.</param>
    public async Task<string> SayAsync(string words, string from = "127.0.0.1")
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        var address = IPAddress.Parse(from);
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(address, 0));
        using var heard = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Loopback : IPAddress.IPv6Loopback, Port));
            await socket.SendAsync(Encoding.UTF8.GetBytes(words));
            for (int count; (count = await socket.ReceiveAsync(buffer, limit.Token)) > 0;)
            {
                heard.Write(buffer, 0, count);
            }
        }
        catch (SocketException)
        {
            // Closed without ceremony: what was heard until then is the answer.
        }

        return Encoding.UTF8.GetString(heard.ToArray());
    }

    /// <summary>A GET with these header lines, from that address; the connection is closed after it.</summary>
    public Task<string> AskAsync(string path, string from = "127.0.0.1", params string[] headers) => SayAsync(
        $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n{string.Concat(headers.Select(line => line + "\r\n"))}\r\n", from);

    /// <summary>Asks the program to end, as systemd and containers do.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();

    /// <summary>The exit code, once the program has ended.</summary>
    public async Task<int> EndAsync()
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        Client.Dispose();
        _process.Dispose();
        _own?.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _lines.Enqueue(line);
        }
    }
}
