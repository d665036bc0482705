using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Reconciliation;

/// <summary>What of a <see cref="RoundReading"/> counts beyond its own article.</summary>
internal readonly record struct RoundOutline(int? Number, RoundStatus Status);
