using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>A document of the two sides, or a deal that the sources mention.</summary>
public sealed record AgreementItem
{
    public required string Id { get; init; }
    public required AgreementKind Kind { get; init; }
    public required AgreementStatus Status { get; init; }
    public required AgreementStanding Standing { get; init; }
    public required string Name { get; init; }
    public required int? Count { get; init; }
    public required Reference? Round { get; init; }
    public required IReadOnlyList<Label> Parties { get; init; }
    public required long? Amount { get; init; }
    public required string? Currency { get; init; }
    public required DateOnly? Earliest { get; init; }
    public required DateOnly? Latest { get; init; }
    public required IReadOnlyList<Reference> Topics { get; init; }
    public required IReadOnlyList<Reference> Related { get; init; }
    public required IReadOnlyList<TellingItem> Tellings { get; init; }
    public required Tag Tag { get; init; }
    public required Evidence Evidence { get; init; }
    public required ItemLinks Links { get; init; }
}
