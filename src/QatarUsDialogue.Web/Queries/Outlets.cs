using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The publishers of sources; null where one is not known.</summary>
public static class Outlets
{
    public static Dictionary<string, Label?> Read(ArchiveContext context, IEnumerable<string> sources)
    {
        var wanted = sources.Distinct(StringComparer.Ordinal).ToList();
        return Read(context.Sources.Where(source => wanted.Contains(source.Id)));
    }

    private static Dictionary<string, Label?> Read(IQueryable<Source> sources) => sources
        .Select(source => new { source.Id, source.Outlet, source.OutletEn })
        .ToDictionary(source => source.Id, source => Of(source.Outlet, source.OutletEn), StringComparer.Ordinal);

    public static Label? Of(string? outlet, string? english) => outlet is null ? null : Label.Of(outlet, english);
}
