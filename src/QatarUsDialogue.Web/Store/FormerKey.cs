namespace QatarUsDialogue.Web.Store;

/// <summary>The address of a page that an earlier generation had and this one has not, and the facts the page stood on.</summary>
public sealed class FormerKey
{
    public required FormerKeyKind Kind { get; init; }
    public required string Key { get; init; }

    /// <summary>Ids of facts: whichever page they stand on now is the page that is sought.</summary>
    public required List<string> Facts { get; init; }
}
