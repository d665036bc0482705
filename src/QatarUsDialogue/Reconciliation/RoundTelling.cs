namespace QatarUsDialogue.Reconciliation;

/// <summary>What one article tells of one round.</summary>
internal readonly record struct RoundTelling(KnownSource Source, RoundOutline Round);
