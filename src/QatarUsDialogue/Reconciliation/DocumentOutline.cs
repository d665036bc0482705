using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Reconciliation;

/// <summary>What of an <see cref="AgreementReading"/> counts beyond its own article.</summary>
/// <param name="Agreement">Without its evidence.</param>
/// <param name="Topics">The topics that the document's name speaks of, each with its place in the name.</param>
internal sealed record DocumentOutline(AgreementReading Agreement, (string Topic, int Place)[] Topics)
{
    public static DocumentOutline Of(AgreementReading agreement, Reading reading, WordPool pool) => new(
        agreement with
        {
            Subject = pool.Of(agreement.Subject),
            Parties = agreement.Parties.Select(pool.Of).ToArray(),
            Amount = agreement.Amount is { } amount ? amount with { Evidence = [] } : null,
            Evidence = [],
        },
        [.. TopicsIn(agreement, reading)]);

    private static IEnumerable<(string Topic, int Place)> TopicsIn(AgreementReading agreement, Reading reading) =>
        from topic in reading.Topics
        from words in topic.Evidence
        where agreement.Evidence.Any(e => e.Span.Contains(words.Span))
        let place = agreement.Subject.IndexOf(words.Text, StringComparison.Ordinal)
        where place >= 0
        group place by topic.Topic into places
        select (places.Key, places.Min());
}
