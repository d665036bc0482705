namespace QatarUsDialogue.Web.Queries;

/// <summary>A source in the list, with the rounds its words speak of.</summary>
public sealed record SourceIndexLine(SourceLine Source, IReadOnlyList<RoundLine> Rounds);
