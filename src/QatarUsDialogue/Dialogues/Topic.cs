namespace QatarUsDialogue.Dialogues;

/// <summary>A subject of the dialogue, from the lexicon.</summary>
public sealed class Topic
{
    public required string Key { get; init; }
    public required string Group { get; init; }
    public required string GroupAr { get; init; }
    public required string GroupEn { get; init; }
    public required string Ar { get; init; }
    public required string En { get; init; }
    public int Order { get; init; }
}
