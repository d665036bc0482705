namespace QatarUsDialogue.Web.Queries;

/// <summary>What the sources of one round say on a topic.</summary>
public sealed record TopicInRound(RoundLine Round, IReadOnlyList<Quotation> Passages);
