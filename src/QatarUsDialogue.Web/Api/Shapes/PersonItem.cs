using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>A person or a body that the archive names.</summary>
public sealed record PersonItem
{
    public required string Id { get; init; }
    public required PersonKind Kind { get; init; }
    public required bool IsKnown { get; init; }
    public required Label Name { get; init; }
    public required string? Country { get; init; }
    public required IReadOnlyList<OfficeItem> Offices { get; init; }
    public required Tag Tag { get; init; }
    public required Evidence? Evidence { get; init; }
    public required ItemLinks Links { get; init; }
}
