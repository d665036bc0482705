namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>One of the lists.</summary>
public sealed record CollectionItem
{
    public required string Id { get; init; }
    public required IReadOnlyList<string> Filters { get; init; }
    public required string Self { get; init; }
}
