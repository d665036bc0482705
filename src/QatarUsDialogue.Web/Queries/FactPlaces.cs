using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The places of facts by their permanent ids.</summary>
public static class FactPlaces
{
    public static Dictionary<string, FactPlace> Read(ArchiveContext context, IEnumerable<string> ids)
    {
        var wanted = ids.Distinct(StringComparer.Ordinal).ToList();
        return context.Facts
            .Where(fact => wanted.Contains(fact.Id))
            .Select(fact => new { fact.Id, fact.SourceId, fact.Number })
            .ToDictionary(fact => fact.Id, fact => new FactPlace(fact.SourceId, fact.Number), StringComparer.Ordinal);
    }
}
