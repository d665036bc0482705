namespace QatarUsDialogue.Dialogues;

/// <summary>A person or a body that a source names, or a person whom only an editor's record has as a chair.</summary>
public sealed class Person
{
    public required string Key { get; init; }
    public required bool IsBody { get; init; }

    /// <summary>False for one whom the lexicon does not hold: then both names are the one that is printed.</summary>
    public required bool IsKnown { get; init; }
    public required string Ar { get; init; }
    public required string En { get; init; }
    public string? Country { get; init; }

    /// <summary>The offices held, by date, as the lexicon has them.</summary>
    public List<HeldOffice> Offices { get; init; } = [];
}
