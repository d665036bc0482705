using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Search;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Store;

public class ClosedGenerationTests
{
    [Fact]
    public async Task AGenerationThatWasSearchedIsClosedWithItsLastReader()
    {
        using var seeds = new TemporarySeeds();
        var report = await seeds.BuildAsync();
        var generation = seeds.Generations.Named(report.Id);
        var open = new GenerationFiles(seeds.Generations).Serve(generation)!;
        Assert.True(open.TryEnter());
        using (var context = open.OpenContext())
        {
            Assert.True(ArchiveSearch.Over(context, SearchLimits.Default).Read(new() { Text = "قطر" }).Total > 0);
        }

        Assert.Equal(OperatingSystem.IsLinux(), IsHeldOpen(generation.Path));
        open.Retire();
        open.Leave();

        Assert.False(IsHeldOpen(generation.Path));
    }

    private static bool IsHeldOpen(string path) =>
        OperatingSystem.IsLinux() && Directory.EnumerateFiles("/proc/self/fd").Any(file => new FileInfo(file).LinkTarget == path);
}
