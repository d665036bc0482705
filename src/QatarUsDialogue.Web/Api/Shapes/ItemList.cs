namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>A page of a list.</summary>
public sealed record ItemList<TItem>
{
    public required string Release { get; init; }
    public required IReadOnlyList<TItem> Items { get; init; }
    public required ListLinks Links { get; init; }
}
