using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>What a server took for each request while <c>wrk</c> asked it for some seconds.</summary>
/// <param name="Processor">Microseconds of processor a request.</param>
/// <param name="Median">Microseconds until the answer was there, for half of the requests.</param>
internal sealed partial record Load(double Processor, double Median)
{
    private const int Connections = 8;

    public static async Task<Load> RunAsync(MeasuredServer server, TimeSpan time, IReadOnlyList<(string Name, string Value)> headers)
    {
        var before = server.ProcessorSeconds;
        var report = await WrkAsync(server.Address, time, headers);
        var seconds = server.ProcessorSeconds - before;
        if (report.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{server.Name}: {report}");
        }

        var requests = double.Parse(Requests().Match(report).Groups[1].Value, CultureInfo.InvariantCulture);
        var half = HalfOfThem().Match(report);
        var unit = half.Groups[2].Value switch { "us" => 1, "ms" => 1_000, _ => 1_000_000 };
        return new(1e6 * seconds / requests, unit * double.Parse(half.Groups[1].Value, CultureInfo.InvariantCulture));
    }

    private static async Task<string> WrkAsync(Uri address, TimeSpan time, IReadOnlyList<(string Name, string Value)> headers)
    {
        using var wrk = Process.Start(new ProcessStartInfo("wrk")
        {
            ArgumentList = { "-t1", $"-c{Connections}", $"-d{time.TotalSeconds:0}s", "--latency" },
            RedirectStandardOutput = true,
        }.With([.. headers.SelectMany(header => new[] { "-H", $"{header.Name}: {header.Value}" }), address.ToString()]))!;
        var report = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return report;
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex HalfOfThem();
}
