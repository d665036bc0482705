namespace QatarUsDialogue.Reconciliation;

/// <summary>What one article tells of one round.</summary>
internal sealed record RoundTelling(KnownSource Source, RoundOutline Round);
