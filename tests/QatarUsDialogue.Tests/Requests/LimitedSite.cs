using QatarUsDialogue.Tests.Operating;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>One running site with small limits, for the tests that use up what an address may ask for.</summary>
public sealed class LimitedSite : IAsyncLifetime
{
    /// <summary>What may be asked for from one address at once.</summary>
    public const int Burst = 100;

    /// <summary>The address whose word about others is taken.</summary>
    public const string Proxy = "127.0.9.9";

    internal RunningSite Running { get; private set; } = null!;

    public async Task InitializeAsync() => Running = await RunningSite.ReadyAsync(
        settings: ["Archive:Limits:PerSecond=1", $"Archive:Limits:Burst={Burst}", $"Archive:Proxies={Proxy}; 10.0.0.0/8"]);

    public async Task DisposeAsync() => await Running.DisposeAsync();
}
