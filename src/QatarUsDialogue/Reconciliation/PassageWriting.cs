using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Writes down what can be searched: headlines and sentences of the articles that the archive holds.</summary>
internal static class PassageWriting
{
    public static IReadOnlyList<Passage> Write(IEnumerable<SourceReading> readings, IEnumerable<Source> sources)
    {
        var byId = readings.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return
        [
            .. sources
                .Where(source => source.Scope != ArticleScope.None)
                .OrderByDescending(source => source.Published ?? DateOnly.MinValue)
                .ThenBy(source => source.Id, StringComparer.Ordinal)
                .SelectMany(source => Places(byId[source.Id].Reading).Select(place => (Source: source, place.Span, place.IsTitle)))
                .Select((place, i) => Passage(i + 1, place.Source, place.Span, place.IsTitle)),
        ];
    }

    private static IEnumerable<(TextSpan Span, bool IsTitle)> Places(Reading reading)
    {
        var title = reading.Title?.Evidence[0].Span;
        return (title is { } span ? [(span, true)] : Enumerable.Empty<(TextSpan, bool)>())
            .Concat(reading.Sentences.Where(s => title is not { } head || !s.Overlaps(head)).Select(s => (s, false)))
            .Where(place => place.Item1.Length > 0)
            .OrderBy(place => place.Item1.Start);
    }

    private static Passage Passage(int id, Source source, TextSpan span, bool isTitle)
    {
        var facts = source.Facts.Where(fact => span.Contains(fact.Span)).ToList();
        var rounds = facts.Select(fact => fact.DialogueKey).OfType<string>().ToList();
        // A headline stands for its article.
        if (isTitle && rounds.Count == 0 && source.DialogueKey is { } round)
        {
            rounds.Add(round);
        }

        return new()
        {
            Id = id,
            SourceId = source.Id,
            Start = span.Start,
            Length = span.Length,
            IsTitle = isTitle,
            Rounds = PackedValues.Pack(rounds),
            Topics = PackedValues.Pack(facts.Select(fact => fact.TopicKey).OfType<string>()),
            Kinds = PackedValues.Pack(facts.Select(fact => fact.Kind.ToString())),
            Year = source.Published?.Year,
        };
    }
}
