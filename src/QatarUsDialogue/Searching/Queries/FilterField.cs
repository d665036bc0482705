namespace QatarUsDialogue.Searching.Queries;

/// <summary>What a passage can be filtered by.</summary>
public enum FilterField
{
    Round,
    Topic,
    Kind,
    Person,
    Source,
    Year,
}
