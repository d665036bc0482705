namespace QatarUsDialogue.Reconciliation;

/// <summary>The topics that a document's name speaks of: those that most articles name first, then as they are named.</summary>
internal static class DocumentTopics
{
    public static IReadOnlyList<string> Of(KnownDocument document) =>
    [
        .. document.Tellings
            .SelectMany(In)
            .GroupBy(named => named.Topic, StringComparer.Ordinal)
            .OrderByDescending(named => named.Count())
            .ThenBy(named => named.Min(n => n.Place))
            .ThenBy(named => named.Key, StringComparer.Ordinal)
            .Select(named => named.Key),
    ];

    private static IEnumerable<(string Topic, int Place)> In(DocumentTelling telling) =>
        from topic in telling.Source.Reading.Topics
        from words in topic.Evidence
        where telling.Agreement.Evidence.Any(e => e.Span.Contains(words.Span))
        let place = telling.Agreement.Subject.IndexOf(words.Text, StringComparison.Ordinal)
        where place >= 0
        group place by topic.Topic into places
        select (places.Key, places.Min());
}
