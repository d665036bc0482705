using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Counts, for every round, the sources that speak of it.</summary>
public static class RoundSourceCounts
{
    public static IReadOnlyDictionary<string, RoundSources> Read(ArchiveContext context)
    {
        var previews = context.Sources
            .Where(source => source.IsPreview && source.DialogueKey != null)
            .Select(source => source.Id)
            .ToHashSet(StringComparer.Ordinal);
        return context.Facts
            .Where(fact => fact.DialogueKey != null)
            .GroupBy(fact => new { fact.DialogueKey, fact.SourceId })
            .Select(group => new { group.Key.DialogueKey, group.Key.SourceId, Facts = group.Count() })
            .ToList()
            .GroupBy(row => row.DialogueKey!, StringComparer.Ordinal)
            .ToDictionary(
                round => round.Key,
                round => new RoundSources(
                    round.Count(),
                    round.Count(row => previews.Contains(row.SourceId)),
                    round.Sum(row => row.Facts)),
                StringComparer.Ordinal);
    }
}
