using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Tallying;

/// <summary>An archive with more of everything than a page shows at once, built once for a class of tests.</summary>
public sealed class LargeArchive : IAsyncLifetime, IDisposable
{
    internal TemporarySeeds Seeds { get; } = new(800);

    public ArchiveContext Context { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Seeds.BuildAsync();
        Context = Seeds.Store.Open(Seeds.Store.Current()!);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Context.Dispose();
        Seeds.Dispose();
    }
}
