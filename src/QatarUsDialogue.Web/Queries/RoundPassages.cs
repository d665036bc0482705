namespace QatarUsDialogue.Web.Queries;

/// <summary>What the sources of one round say on a topic, of a person or of a body.</summary>
public sealed record RoundPassages(RoundLine Round, IReadOnlyList<Quotation> Passages);
