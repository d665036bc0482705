using System.Diagnostics;

namespace QatarUsDialogue.Benchmarks.ScaleOut;

/// <summary>Starts the real program over a server, as many times as wanted.</summary>
internal sealed class SiteProgram(string connection, string seeds, string data)
{
    private static readonly string Assembly = typeof(Web.ArchiveOptions).Assembly.Location;

    public string Connection => connection;

    public string Data => data;

    public Process Ingest(params string[] options) => Start(["ingest", "--seeds", seeds, "--data", data, .. options]);

    public Process Serve(int port) => Start(
    [
        "--urls", $"http://127.0.0.1:{port}", "--seeds", seeds, "--data", data, "--Archive:Builds=false", "--Archive:Address=https://archive.example",
        "--Archive:Limits:PerSecond=0", "--Archive:Proxies=127.0.0.1", "--Archive:DrainSeconds=2", "--Serilog:MinimumLevel:Default=Warning", "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Warning",
    ]);

    /// <exception cref="InvalidOperationException">It ended otherwise than well.</exception>
    public async Task IngestAsync(params string[] options)
    {
        using var process = Ingest(options);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"ingest ended with {process.ExitCode}.");
        }
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments]) { RedirectStandardOutput = true };
        if (connection.Length > 0)
        {
            start.Environment["Archive__Store"] = "Postgres";
            start.Environment["Archive__Connection"] = connection;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }
}
