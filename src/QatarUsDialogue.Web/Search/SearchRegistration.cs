using QatarUsDialogue.Web.Requests.Limits;
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
        services.AddSingleton(provider => SearchLimits.Of(provider.GetRequiredService<RequestLimits>()));
        services.AddScoped(scope => new ArchiveSearch(
            scope.GetRequiredService<ArchiveContext>(), scope.GetRequiredService<ArchiveNames>(), scope.GetRequiredService<SearchLimits>()));
        services.AddScoped(scope => new ChosenNames(scope.GetRequiredService<ArchiveContext>(), scope.GetRequiredService<ArchiveNames>()));
        return services;
    }
}
