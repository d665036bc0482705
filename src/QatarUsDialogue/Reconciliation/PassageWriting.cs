using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Writes down what can be searched: headlines and sentences of the articles that the archive holds.</summary>
internal static class PassageWriting
{
    /// <param name="first">The id of its first passage.</param>
    public static IReadOnlyList<Passage> Write(Reading reading, Source source, int first) => source.Scope == ArticleScope.None
        ? []
        : [.. Places(reading).Select((place, i) => Passage(first + i, source, place.Span, place.IsTitle))];

    public static int Count(Reading reading) => reading.Scope == ArticleScope.None ? 0 : Places(reading).Count();

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
