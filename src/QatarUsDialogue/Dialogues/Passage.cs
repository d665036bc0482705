using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Dialogues;

/// <summary>A sentence of an article's own text, or its headline: what a search finds.</summary>
public sealed class Passage
{
    /// <summary>1…n from the newest article to the oldest, and in the order of reading: a search by day need not sort.</summary>
    public required int Id { get; init; }
    public required string SourceId { get; init; }

    /// <summary>In UTF-16 code units of the captured text.</summary>
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required bool IsTitle { get; init; }

    /// <summary>The keys of the rounds and topics that its facts speak of, and the kinds of its facts, as <see cref="PackedValues"/>.</summary>
    public required string Rounds { get; init; }
    public required string Topics { get; init; }
    public required string Kinds { get; init; }

    /// <summary>The year of publication; null where the day is not known.</summary>
    public int? Year { get; init; }
    public TextSpan Span => new(Start, Length);
}
