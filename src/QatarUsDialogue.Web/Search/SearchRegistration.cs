using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>Gives every request a search over its generation: ask for <see cref="ArchiveSearch"/>.</summary>
public static class SearchRegistration
{
    public static IServiceCollection AddArchiveSearch(this IServiceCollection services)
    {
        services.AddSingleton<ArchiveNamesMemory>();
        services.AddScoped(scope => scope.GetRequiredService<ArchiveNamesMemory>()
            .Of(scope.GetRequiredService<Generation>(), scope.GetRequiredService<ArchiveContext>()));
        services.AddScoped(scope => new ArchiveSearch(scope.GetRequiredService<ArchiveContext>(), scope.GetRequiredService<ArchiveNames>(), SearchLimits.Default));
        services.AddScoped(scope => new ChosenNames(scope.GetRequiredService<ArchiveContext>(), scope.GetRequiredService<ArchiveNames>()));
        return services;
    }
}
