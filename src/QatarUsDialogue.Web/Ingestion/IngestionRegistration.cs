using QatarUsDialogue.Web.Ingestion.Workers;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>What is needed to build generations; the service that builds them on its own is added by the site.</summary>
public static class IngestionRegistration
{
    public static IServiceCollection AddIngestion(this IServiceCollection services) => services
        .AddSingleton(provider => new SeedFolder(provider.GetRequiredService<ArchiveOptions>().Seeds))
        .AddSingleton(provider => new ReadingRoom(provider.GetRequiredService<ArchiveOptions>().Data, provider.GetService<SharedReadings>()))
        .AddSingleton<Rollback>()
        .AddSingleton<ArchiveBuilder>();

    /// <summary>For the site: also builds on its own, unless another program does.</summary>
    public static IServiceCollection AddIngestion(this IServiceCollection services, ArchiveOptions options) => options.Builds
        ? services.AddIngestion().AddHostedService<IngestionService>()
        : services.AddIngestion();
}
