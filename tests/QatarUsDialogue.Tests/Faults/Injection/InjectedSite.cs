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
    private readonly TemporarySeeds _seeds = new();
    private WebApplicationFactory<Program>? _factory;

    public BuildReport Report { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public GenerationFolder Generations => _seeds.Generations;

    public async Task InitializeAsync()
    {
        new InjectedSeeds().WriteOver(_seeds.Seeds);
        Report = await _seeds.BuildAsync();
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", _seeds.Seeds).UseData(_seeds.Data).UseSetting("Archive:Builds", "false"));
        Client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
    }

    /// <summary>Serves what has been published since.</summary>
    public void Refresh() => _factory!.Services.GetRequiredService<CurrentArchive>().Refresh();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Client.Dispose();
        _factory?.Dispose();
        _seeds.Dispose();
    }
}
