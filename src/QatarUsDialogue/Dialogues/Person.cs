namespace QatarUsDialogue.Dialogues;

/// <summary>A person or a body of the lexicon that a source names.</summary>
public sealed class Person
{
    public required string Key { get; init; }
    public required bool IsBody { get; init; }
    public required string Ar { get; init; }
    public required string En { get; init; }
    public string? Country { get; init; }
}
