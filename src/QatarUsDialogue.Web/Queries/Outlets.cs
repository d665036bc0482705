using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The publishers of sources; null where one is not known.</summary>
public static class Outlets
{
    public static Dictionary<string, Label?> Read(ArchiveContext context) => context.Sources
        .Select(source => new { source.Id, source.Outlet, source.OutletEn })
        .ToDictionary(source => source.Id, source => Of(source.Outlet, source.OutletEn), StringComparer.Ordinal);

    public static Label? Of(string? outlet, string? english) => outlet is null ? null : Label.Of(outlet, english);
}
