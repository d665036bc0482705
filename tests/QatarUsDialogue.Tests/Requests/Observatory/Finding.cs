namespace QatarUsDialogue.Tests.Requests.Observatory;

/// <summary>What a rule found, and how many points it is worth.</summary>
internal sealed record Finding(string Result, int Modifier);
