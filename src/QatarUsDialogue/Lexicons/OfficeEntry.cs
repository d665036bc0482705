namespace QatarUsDialogue.Lexicons;

/// <summary>An office a person held. A bound that is null is open or not known.</summary>
public sealed record OfficeEntry(string Ar, string En, DateOnly? From, DateOnly? To);
