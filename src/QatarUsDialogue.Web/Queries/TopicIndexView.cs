namespace QatarUsDialogue.Web.Queries;

/// <summary>The topics that the sources speak of, the most frequent first.</summary>
/// <param name="Rounds">One of the parts.</param>
public sealed record TopicIndexView(
    IReadOnlyList<RoundLine> Rounds, IReadOnlyList<IReadOnlyList<RoundLine>> Parts, IReadOnlyList<TopicIndexLine> Topics);
