using QatarUsDialogue.Tests.Operating;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>One running site with small limits, figures and a full log, for all tests of what it lets in and what it tells.</summary>
[CollectionDefinition(Shared)]
public sealed class GuardedSite : ICollectionFixture<GuardedSite>, IAsyncLifetime
{
    public const string Shared = "guarded";

    /// <summary>The address whose word about others is taken.</summary>
    public const string Proxy = "127.0.9.9";

    /// <summary>Where figures are served.</summary>
    public int FiguresPort { get; } = FreePorts.Take();

    internal RunningSite Running { get; private set; } = null!;

    public async Task InitializeAsync() => Running = await RunningSite.ReadyAsync(settings:
    [
        "Archive:Limits:PerSecond=1", "Archive:Limits:Burst=100", "Archive:Limits:HeadSeconds=1",
        "Archive:Limits:ConnectionsPerAddress=20", $"Archive:Proxies={Proxy}; 10.0.0.0/8",
        $"Archive:Metrics=http://127.0.0.1:{FiguresPort}", "Archive:Log=json", "Serilog:MinimumLevel:Default=Debug",
    ]);

    public async Task DisposeAsync() => await Running.DisposeAsync();
}
