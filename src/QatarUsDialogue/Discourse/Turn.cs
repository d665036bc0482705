namespace QatarUsDialogue.Discourse;

/// <summary>From which token of a sentence on the text speaks of which round, and why that is thought.</summary>
/// <param name="Round">Position in <see cref="RoundThread.Rounds"/>, or null.</param>
public readonly record struct Turn(int Token, int? Round, TurnReason Reason);
