namespace QatarUsDialogue.Web.Ingestion;

/// <summary>What is needed to build generations; the service that builds them on its own is added by the site.</summary>
public static class IngestionRegistration
{
    public static IServiceCollection AddIngestion(this IServiceCollection services) => services
        .AddSingleton(provider => new SeedFolder(provider.GetRequiredService<ArchiveOptions>().Seeds))
        .AddSingleton<ReadingRoom>()
        .AddSingleton<ArchiveBuilder>();
}
