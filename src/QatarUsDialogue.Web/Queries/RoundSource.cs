namespace QatarUsDialogue.Web.Queries;

/// <summary>A source that speaks of a round.</summary>
/// <param name="IsPreview">True where it was written before this round.</param>
public sealed record RoundSource(SourceLine Source, int Facts, bool IsPreview);
