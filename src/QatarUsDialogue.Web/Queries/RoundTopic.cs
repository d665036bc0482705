namespace QatarUsDialogue.Web.Queries;

/// <summary>A topic of one round, its presence in all rounds, and one quotation from this one.</summary>
public sealed record RoundTopic(TopicLine Topic, IReadOnlyList<RoundSquare> Squares, Quotation? Quotation);
