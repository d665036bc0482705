using System.Diagnostics;
using System.Net;
using QatarUsDialogue.Tests;

namespace QatarUsDialogue.BrowserTests;

/// <summary>
/// The real site in a process of its own, over a copy of the seeds, on a free port of this machine; or one that is served
/// already, at the address that <c>SITE_ADDRESS</c> names.
/// </summary>
public sealed class Site : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogue-");
    private Process? _process;

    private Site(Uri? address = null) => Address = address ?? new($"http://127.0.0.1:{FreePorts.Take()}");

    public Uri Address { get; }

    public string Articles => Path.Combine(_folder.FullName, "seeds", "articles");

    /// <summary>The address of a site that is served already, of files perhaps; null where there is none.</summary>
    public static Uri? Served => Environment.GetEnvironmentVariable("SITE_ADDRESS") is { Length: > 0 } address ? new(address) : null;

    public static Task<Site> StartAsync() => Served is { } served ? Task.FromResult(new Site(served)) : StartAsync(_ => { });

    /// <param name="prepare">Changes the copy of the seeds before the archive is built from them.</param>
    public static async Task<Site> StartAsync(Action<string> prepare)
    {
        var site = new Site();
        var seeds = Path.Combine(site._folder.FullName, "seeds");
        Copy(Path.Combine(Repository.Root, "seeds"), seeds);
        prepare(seeds);
        site._process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                ProgramFile,
                "--urls", site.Address.ToString(),
                "--seeds", Path.Combine(site._folder.FullName, "seeds"),
                "--data", Path.Combine(site._folder.FullName, "data"),
            },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        });
        site._process!.ErrorDataReceived += (_, _) => { };
        site._process.OutputDataReceived += (_, _) => { };
        site._process.BeginErrorReadLine();
        site._process.BeginOutputReadLine();
        try
        {
            await site.WaitAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _folder.Delete(recursive: true);
    }

    // Built beside these tests, in the same configuration.
    private static string ProgramFile => Path.Combine(
        Repository.Root, "src", "QatarUsDialogue.Web", "bin", Configuration, "net10.0", "QatarUsDialogue.Web.dll");

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private async Task WaitAsync()
    {
        using var client = new HttpClient();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience.Limit; await Task.Delay(100))
        {
            try
            {
                using var answer = await client.GetAsync(Address);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (_process is { HasExited: false })
            {
                // It does not listen yet.
            }
        }

        throw new TimeoutException($"The site did not answer within {Patience.Limit.TotalMinutes} minutes.");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
