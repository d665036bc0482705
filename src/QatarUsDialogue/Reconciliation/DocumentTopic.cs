namespace QatarUsDialogue.Reconciliation;

/// <summary>The topic that a document's name speaks of: the one most articles name, then the one they name first.</summary>
internal static class DocumentTopic
{
    public static string? Of(KnownDocument document) => document.Tellings
        .SelectMany(In)
        .GroupBy(named => named.Topic, StringComparer.Ordinal)
        .OrderByDescending(named => named.Count())
        .ThenBy(named => named.Min(n => n.Place))
        .ThenBy(named => named.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private static IEnumerable<(string Topic, int Place)> In(DocumentTelling telling) =>
        from topic in telling.Source.Reading.Topics
        from words in topic.Evidence
        where telling.Agreement.Evidence.Any(e => e.Span.Contains(words.Span))
        let place = telling.Agreement.Subject.IndexOf(words.Text, StringComparison.Ordinal)
        where place >= 0
        group place by topic.Topic into places
        select (places.Key, places.Min());
}
