using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>A server in a process of its own, of which the system tells how much it worked.</summary>
internal sealed class MeasuredServer : IDisposable
{
    private const double TicksASecond = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <param name="log">The file that gets what the server says.</param>
    public MeasuredServer(string name, Uri address, string log, string program, params string[] arguments)
    {
        Name = name;
        Address = address;
        // The shell becomes the server: its log goes to a file, as it would on a server's machine, and not through this process.
        _process = Process.Start(new ProcessStartInfo("/bin/sh")
        {
            ArgumentList = { "-c", "log=$1; shift; exec \"$@\" >>\"$log\" 2>&1", "sh", log, program },
        }.With(arguments))!;
    }

    public string Name { get; }

    public Uri Address { get; }

    /// <summary>Seconds of processors so far, of all its threads, in the program and in the system for it.</summary>
    public double ProcessorSeconds
    {
        get
        {
            // utime and stime are the 14th and 15th fields; the name in brackets may hold spaces.
            var fields = File.ReadAllText($"/proc/{_process.Id}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksASecond;
        }
    }

    /// <summary>Megabytes of memory that it holds now.</summary>
    public double ResidentMegabytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal));
            return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1000.0;
        }
    }

    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }

    /// <summary>Waits for the first page; how long it took since the process was started.</summary>
    public async Task<TimeSpan> FirstPageAsync()
    {
        using var client = new HttpClient();
        while (Stopwatch.GetElapsedTime(_started) < Patience)
        {
            try
            {
                using var answer = await client.GetAsync(Address);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return Stopwatch.GetElapsedTime(_started);
                }
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(2);
            }
        }

        throw new TimeoutException($"{Name} did not answer.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
