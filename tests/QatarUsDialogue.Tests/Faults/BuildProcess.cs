using System.Diagnostics;

namespace QatarUsDialogue.Tests.Faults;

/// <summary>Runs <c>ingest</c> as its user does, if need be under <c>strace</c>, which can disturb it.</summary>
/// <param name="program">The program's assembly.</param>
internal sealed class BuildProcess(string program, string seeds)
{
    /// <summary>Without it only other tests prove that a build can be killed.</summary>
    public static bool CanBeTraced { get; } = File.Exists("/usr/bin/strace");

    /// <param name="files">The files whose calls are counted and disturbed.</param>
    public async Task<BuildEnd> TracedAsync(string data, IEnumerable<string> files, Disturbance? disturbance = null)
    {
        var log = Path.GetTempFileName();
        try
        {
            var end = await RunAsync(
                "strace",
                [
                    "-f", "-y", "-o", log, "-e", $"trace={string.Join(',', SystemCalls.Traced)}", .. files.SelectMany(file => new[] { "-P", file }),
                    .. (disturbance?.Injections ?? []).SelectMany(injection => new[] { "-e", $"inject={injection}" }), "dotnet", program,
                ],
                data);
            return end with { Calls = await File.ReadAllLinesAsync(log) };
        }
        finally
        {
            File.Delete(log);
        }
    }

    /// <param name="killedAfter">When it is killed, if it still runs then.</param>
    public Task<BuildEnd> FreeAsync(string data, TimeSpan? killedAfter = null) => RunAsync("dotnet", [program], data, killedAfter);

    private async Task<BuildEnd> RunAsync(string name, string[] arguments, string data, TimeSpan? killedAfter = null)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(name, [.. arguments, "ingest", "--seeds", seeds, "--data", data])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        using var limit = new CancellationTokenSource(killedAfter ?? Patience.Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        await output;
        return new(process.ExitCode, await error, [], watch.Elapsed);
    }
}
