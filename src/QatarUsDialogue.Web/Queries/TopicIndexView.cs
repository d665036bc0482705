namespace QatarUsDialogue.Web.Queries;

/// <summary>The topics that the sources speak of, the most frequent first.</summary>
public sealed record TopicIndexView(IReadOnlyList<RoundLine> Rounds, IReadOnlyList<TopicIndexLine> Topics);
