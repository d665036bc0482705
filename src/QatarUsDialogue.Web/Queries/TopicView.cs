namespace QatarUsDialogue.Web.Queries;

/// <summary>The page of one topic.</summary>
/// <param name="Squares">Of the rounds of one part.</param>
/// <param name="Passages">The first of each round; the row tells how many there are.</param>
/// <param name="Changes">By the key of a round: how its wording differs from that of the last round on the topic.</param>
/// <param name="Forms">The words that named the topic, as the sources print them, the most frequent first.</param>
/// <param name="Companions">Topics that stand in the same sentences.</param>
public sealed record TopicView(
    TopicRow Row,
    Label Group,
    IReadOnlyList<RoundSquare> Squares,
    IReadOnlyList<IReadOnlyList<RoundLine>> Parts,
    PassagesInTime Passages,
    IReadOnlyDictionary<string, TopicChange> Changes,
    IReadOnlyList<string> Forms,
    IReadOnlyList<TopicLine> Companions);
