using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Faults.Injection;

/// <summary>The real site over hostile seeds. It builds nothing itself, so that a generation can be given to it.</summary>
public sealed class InjectedSite : IAsyncLifetime, IDisposable
{
    private readonly TemporarySeeds seeds = new();
    private WebApplicationFactory<Program>? factory;

    public BuildReport Report { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public GenerationFolder Generations => seeds.Generations;

    public async Task InitializeAsync()
    {
        new InjectedSeeds().WriteOver(seeds.Seeds);
        Report = await seeds.BuildAsync();
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", seeds.Seeds).UseData(seeds.Data).UseSetting("Archive:Builds", "false"));
        Client = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
    }

    /// <summary>Serves what has been published since.</summary>
    public void Refresh() => factory!.Services.GetRequiredService<CurrentArchive>().Refresh();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Client.Dispose();
        factory?.Dispose();
        seeds.Dispose();
    }
}
