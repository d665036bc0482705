using Microsoft.Extensions.Logging.Abstractions;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Store;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Faults;

/// <summary>
/// Disturbs builds and judges what is left. Each begins with two generations in the folder, the younger in service, and
/// articles that make a third.
/// </summary>
internal sealed class DisturbedBuilds : IDisposable
{
    private const int Articles = 5;

    private readonly TemporarySeeds _seeds = new();
    private readonly BuildProcess _process;
    private string _former = "";
    private string _next = "";
    private string _inputs = "";
    private List<string> _files = [];
    private List<string> _rows = [];

    private DisturbedBuilds(string program) => _process = new(program, _seeds.Seeds);

    /// <summary>What an undisturbed build asks of the system.</summary>
    public IReadOnlyList<SystemCall> Calls { get; private set; } = [];

    /// <summary>How long an undisturbed build takes.</summary>
    public TimeSpan Takes { get; private set; }

    public static async Task<DisturbedBuilds> PrepareAsync(string program)
    {
        var builds = new DisturbedBuilds(program);
        await builds.BuildFormerAsync();
        using var folder = builds.NewFolder();
        var report = await builds.Builder(folder.Path).BuildAsync(_ => { }, CancellationToken.None);
        builds._next = report.Id;
        using (var context = new GenerationFiles(folder.Generations).Open(folder.Generations.Current()!))
        {
            builds._inputs = context.Origins.Single().Inputs;
        }

        builds._rows = TableRows.Of(folder.Generations.Current()!.Path);
        builds._files = folder.Files;
        using var traced = builds.NewFolder();
        builds.Calls = SystemCalls.Read((await builds._process.TracedAsync(traced.Path, builds.FilesOf(traced))).Calls);
        using var free = builds.NewFolder();
        builds.Takes = (await builds._process.FreeAsync(free.Path)).Took;
        return builds;
    }

    /// <returns>The promises that were broken; empty where all held.</returns>
    public async Task<IReadOnlyList<string>> TryAsync(Disturbance disturbance)
    {
        using var folder = NewFolder();
        var end = await _process.TracedAsync(folder.Path, FilesOf(folder), disturbance);
        List<string> faults = [.. disturbance.Kills ? FaultsOfKilled(end) : FaultsOfRefused(end, folder), .. await FaultsOfFolderAsync(folder)];
        return [.. faults.Select(fault => $"{disturbance}: {fault}")];
    }

    /// <returns>The promises that were broken; whether the build was killed before its end is told too.</returns>
    public async Task<(bool WasKilled, IReadOnlyList<string> Faults)> KillAfterAsync(TimeSpan moment)
    {
        using var folder = NewFolder();
        var end = await _process.FreeAsync(folder.Path, moment);
        return (end.ExitCode == BuildEnd.Killed, [.. (await FaultsOfFolderAsync(folder)).Select(fault => $"killed after {moment.TotalMilliseconds:F0} ms: {fault}")]);
    }

    public void Dispose() => _seeds.Dispose();

    private static IEnumerable<string> FaultsOfKilled(BuildEnd end) =>
        end.ExitCode == BuildEnd.Killed ? [] : [$"it ended with {end.ExitCode} and was not killed"];

    private IEnumerable<string> FaultsOfRefused(BuildEnd end, DataFolder folder)
    {
        var served = folder.Generations.Current()?.Id;
        if (!end.Calls.Any(line => line.Contains("(INJECTED)", StringComparison.Ordinal)))
        {
            yield return "the system gave no error";
        }

        // What only tidies up may fail, and the build be none the worse.
        if (end.ExitCode == 0 && served != _next)
        {
            yield return "it says that it has built, and has not";
        }

        if (end.ExitCode != 0 && served != _former)
        {
            yield return $"it failed, and {served} is in service";
        }

        if (end.ExitCode is not (0 or 1) || end.Error.Contains("   at ", StringComparison.Ordinal))
        {
            yield return $"it ended with {end.ExitCode} and no plain words: {end.Error}";
        }

        string[] causes = ["No space left", "full", "I/O error", "Input/output error", "unable to open", "does not keep"];
        if (end.ExitCode == 1 && (!end.Error.Contains("Nothing was built. ", StringComparison.Ordinal) || !causes.Any(c => end.Error.Contains(c, StringComparison.Ordinal))))
        {
            yield return $"it does not say why: {end.Error}";
        }
    }

    private async Task<IReadOnlyList<string>> FaultsOfFolderAsync(DataFolder folder)
    {
        var faults = new List<string>();
        using (var current = new CurrentArchive(new GenerationFiles(folder.Generations), TimeProvider.System))
        {
            using var lease = current.TryLease();
            var served = lease?.Generation;
            if (served is null || (served.Id != _former && served.Id != _next) || !GenerationCheck.IsSound(served.Path))
            {
                faults.Add($"the reader has {served?.Id ?? "nothing"} and not a whole generation");
            }
        }

        var report = await Builder(folder.Path).BuildAsync(_ => { }, CancellationToken.None);
        if (report.Id != _next || !TableRows.Of(folder.Generations.Current()!.Path).SequenceEqual(_rows))
        {
            faults.Add($"the next build gives other rows, or {report.Id}");
        }

        if (!folder.Files.SequenceEqual(_files))
        {
            faults.Add($"the next build leaves {string.Join(", ", folder.Files.Except(_files))}, and lacks {string.Join(", ", _files.Except(folder.Files))}");
        }

        return faults;
    }

    private async Task BuildFormerAsync()
    {
        var all = Directory.GetFiles(_seeds.Article("")).Order(StringComparer.Ordinal).Select(f => (Path: f, Bytes: File.ReadAllBytes(f))).Take(Articles).ToList();
        foreach (var file in Directory.GetFiles(_seeds.Article("")))
        {
            File.Delete(file);
        }

        foreach (var (path, bytes) in all)
        {
            File.WriteAllBytes(path, bytes);
            if (path == all[^3].Path || path == all[^2].Path)
            {
                _former = (await Builder(_seeds.Data).BuildAsync(_ => { }, CancellationToken.None)).Id;
            }
        }
    }

    private ArchiveBuilder Builder(string data) => new(
        new Web.Ingestion.SeedFolder(_seeds.Seeds), new GenerationFiles(new(data)), new ReadingRoom(data), TimeProvider.System, NullLogger<ArchiveBuilder>.Instance);

    private DataFolder NewFolder() => new(_seeds.Data);

    private IEnumerable<string> FilesOf(DataFolder folder)
    {
        var file = folder.Generations.Named(_next).Path;
        var unfinished = folder.Generations.UnfinishedFileOf(_inputs);
        string[] names = ["build.lock", "current", "current.unfinished", "withdrawn", "readings", "readings.unfinished"];
        return
        [
            folder.Path, .. names.Select(name => Path.Combine(folder.Path, name)), .. folder.Generations.All(),
            file, unfinished, unfinished + "-journal", unfinished + "-wal",
        ];
    }
}
