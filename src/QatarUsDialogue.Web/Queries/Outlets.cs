using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The publishers of sources; null where one is not known.</summary>
public static class Outlets
{
    private static readonly KeptQuery<string[], Row> ByIds = new(
        (archive, ids) => archive.Sources.Where(source => ids.Contains(source.Id)).Select(source => new Row(source.Id, source.Outlet, source.OutletEn)));

    public static Dictionary<string, Label?> Read(ArchiveContext context, IEnumerable<string> sources)
    {
        string[] wanted = [.. sources.Distinct(StringComparer.Ordinal)];
        return wanted.Length == 0
            ? []
            : ByIds.Ask(context, wanted).ToDictionary(source => source.Id, source => Of(source.Outlet, source.OutletEn), StringComparer.Ordinal);
    }

    public static Label? Of(string? outlet, string? english) => outlet is null ? null : Label.Of(outlet, english);

    private sealed record Row(string Id, string? Outlet, string? OutletEn);
}
