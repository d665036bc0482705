using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Store;

/// <summary>Gives every request one generation: ask for <see cref="ArchiveContext"/> or <see cref="Generation"/>.</summary>
public static class StoreRegistration
{
    public static IServiceCollection AddArchiveStore(this IServiceCollection services, ArchiveOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IGenerationBuilds>(new GenerationFiles(new GenerationFolder(options.Data)));
        services.AddSingleton<IGenerations>(provider => provider.GetRequiredService<IGenerationBuilds>());
        services.AddSingleton<CurrentArchive>();
        services.AddScoped(provider => provider.GetRequiredService<CurrentArchive>().TryLease()
            ?? throw new InvalidOperationException("There is no generation yet."));
        services.AddScoped(provider => provider.GetRequiredService<ArchiveLease>().Generation);
        services.AddScoped(provider => provider.GetRequiredService<ArchiveLease>().OpenContext());
        return services;
    }
}
