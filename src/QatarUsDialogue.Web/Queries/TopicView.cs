namespace QatarUsDialogue.Web.Queries;

/// <summary>The page of one topic.</summary>
/// <param name="Forms">The words that named the topic, as the sources print them, the most frequent first.</param>
/// <param name="Companions">Topics that stand in the same sentences.</param>
/// <param name="Before">Passages from before the first round.</param>
/// <param name="Elsewhere">Passages that belong to no round.</param>
public sealed record TopicView(
    TopicRow Row,
    Label Group,
    IReadOnlyList<RoundSquare> Squares,
    IReadOnlyList<Quotation> Before,
    IReadOnlyList<TopicInRound> Rounds,
    IReadOnlyList<Quotation> Elsewhere,
    IReadOnlyList<string> Forms,
    IReadOnlyList<TopicLine> Companions);
