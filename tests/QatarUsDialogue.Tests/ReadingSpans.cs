using QatarUsDialogue.Articles;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Tests;

/// <summary>Every place of the text that a reading points to.</summary>
internal static class ReadingSpans
{
    public static IEnumerable<Evidence> Evidence(Reading reading) =>
    [
        .. reading.Title?.Evidence ?? [],
        .. reading.Published?.Evidence ?? [],
        .. reading.Outlet?.Evidence ?? [],
        .. reading.Rounds.SelectMany(Of),
        .. reading.Agreements.SelectMany(a => a.Evidence.Concat(a.Amount?.Evidence ?? [])),
        .. reading.Topics.SelectMany(t => t.Evidence),
        .. reading.People.SelectMany(p => p.Evidence),
        .. reading.Bodies.Select(b => b.Evidence),
        .. reading.Amounts.SelectMany(a => a.Evidence),
        .. reading.Dates.Select(d => d.Evidence),
    ];

    /// <summary>Places without words of their own: furniture and sentences.</summary>
    public static IEnumerable<TextSpan> Parts(Reading reading) => reading.Furniture.Select(f => f.Span).Concat(reading.Sentences);

    private static IEnumerable<Evidence> Of(RoundReading round) =>
        round.Evidence.Concat(round.DateEvidence).Concat(round.CityEvidence).Concat(round.ChairEvidence);
}
