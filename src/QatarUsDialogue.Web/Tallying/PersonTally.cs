namespace QatarUsDialogue.Web.Tallying;

/// <summary>In how much a person or a body is named, and where they stand in the list: in their group those first whom most sources name.</summary>
public sealed class PersonTally
{
    public required string PersonKey { get; init; }

    /// <summary>The place in the whole list, from 1.</summary>
    public required int Order { get; init; }
    public required PersonGroup Group { get; init; }
    public required int Sources { get; init; }
    public required int Passages { get; init; }
}
