using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue;

/// <summary>All that one article says, each value with its evidence. What <see cref="ArticleReader"/> gives back.</summary>
public sealed record Reading
{
    public required Article Article { get; init; }
    public required ArticleScope Scope { get; init; }

    /// <summary>The printed headline; null where the capture has none.</summary>
    public StatedText? Title { get; init; }
    public Publication? Published { get; init; }
    public StatedText? Outlet { get; init; }

    /// <summary>In the order in which the text first names them. Other lists point here by position.</summary>
    public IReadOnlyList<RoundReading> Rounds { get; init; } = [];
    public IReadOnlyList<AgreementReading> Agreements { get; init; } = [];
    public IReadOnlyList<TopicReading> Topics { get; init; } = [];
    public IReadOnlyList<PersonReading> People { get; init; } = [];
    public IReadOnlyList<BodyReading> Bodies { get; init; } = [];
    public IReadOnlyList<AmountReading> Amounts { get; init; } = [];
    public IReadOnlyList<DateReading> Dates { get; init; } = [];
    public IReadOnlyList<FurniturePart> Furniture { get; init; } = [];

    /// <summary>Spans of the article's own sentences, in order: the passages a reader is shown around a fact.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
