namespace QatarUsDialogue.Web.Queries;

/// <summary>Some sources, by their ids.</summary>
/// <param name="All">How many there are, of the round where one is asked for.</param>
/// <param name="Round">The round whose sources these are; null for all sources.</param>
/// <param name="Next">The last source here, where there are more after it.</param>
public sealed record SourceIndexView(IReadOnlyList<SourceIndexLine> Sources, int All, RoundLine? Round, string? Next);
