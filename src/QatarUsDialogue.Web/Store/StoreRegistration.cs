using QatarUsDialogue.Web.Ingestion.Workers;
using QatarUsDialogue.Web.Store.Postgres;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Store;

/// <summary>Gives every request one generation: ask for <see cref="ArchiveContext"/> or <see cref="Generation"/>.</summary>
public static class StoreRegistration
{
    public static IServiceCollection AddArchiveStore(this IServiceCollection services, ArchiveOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        if (options.Store == StoreEngine.Postgres)
        {
            services.AddSingleton(new PostgresDatabase(options.Connection, options.ReadConnection));
            services.AddSingleton<PostgresGenerations>();
            services.AddSingleton<SharedReadings>();
            services.AddSingleton<ReadingWorker>();
            services.AddSingleton<IGenerationBuilds>(provider => provider.GetRequiredService<PostgresGenerations>());
            services.AddHostedService<GenerationWatch>();
        }
        else
        {
            services.AddSingleton<IGenerationBuilds>(new GenerationFiles(new GenerationFolder(options.Data)));
        }

        services.AddSingleton<IGenerations>(provider => provider.GetRequiredService<IGenerationBuilds>());
        services.AddSingleton<CurrentArchive>();
        services.AddScoped(provider => provider.GetRequiredService<CurrentArchive>().TryLease()
            ?? throw new InvalidOperationException("There is no generation yet."));
        services.AddScoped(provider => provider.GetRequiredService<ArchiveLease>().Generation);
        services.AddScoped(provider => provider.GetRequiredService<ArchiveLease>().OpenContext());
        return services;
    }
}
