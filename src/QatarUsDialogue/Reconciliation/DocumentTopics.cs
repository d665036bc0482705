namespace QatarUsDialogue.Reconciliation;

/// <summary>The topics that a document's name speaks of: those that most articles name first, then as they are named.</summary>
internal static class DocumentTopics
{
    public static IReadOnlyList<string> Of(KnownDocument document) =>
    [
        .. document.Tellings
            .SelectMany(telling => telling.Topics)
            .GroupBy(named => named.Topic, StringComparer.Ordinal)
            .OrderByDescending(named => named.Count())
            .ThenBy(named => named.Min(n => n.Place))
            .ThenBy(named => named.Key, StringComparer.Ordinal)
            .Select(named => named.Key),
    ];
}
