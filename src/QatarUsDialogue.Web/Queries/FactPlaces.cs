using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The places of facts by their permanent ids.</summary>
public static class FactPlaces
{
    private static readonly KeptQuery<string[], Row> ByIds = new(
        (archive, ids) => archive.Facts.Where(fact => ids.Contains(fact.Id)).Select(fact => new Row(fact.Id, fact.SourceId, fact.Number)));

    public static Dictionary<string, FactPlace> Read(ArchiveContext context, IEnumerable<string> ids)
    {
        string[] wanted = [.. ids.Distinct(StringComparer.Ordinal)];
        return wanted.Length == 0
            ? []
            : ByIds.Ask(context, wanted).ToDictionary(fact => fact.Id, fact => new FactPlace(fact.SourceId, fact.Number), StringComparer.Ordinal);
    }

    private sealed record Row(string Id, string SourceId, int Number);
}
