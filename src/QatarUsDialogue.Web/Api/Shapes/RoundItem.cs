using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>A round of the dialogue.</summary>
public sealed record RoundItem
{
    public required string Id { get; init; }
    public required int? Number { get; init; }
    public required Tag NumberTag { get; init; }
    public required Label Name { get; init; }
    public required RoundStatus Status { get; init; }
    public required bool IsDocumented { get; init; }
    public required DateOnly? Earliest { get; init; }
    public required DateOnly? Latest { get; init; }
    public required Tag? DateTag { get; init; }
    public required Evidence? DateEvidence { get; init; }
    public required string? City { get; init; }
    public required Label? CityName { get; init; }
    public required Tag? CityTag { get; init; }
    public required Evidence? CityEvidence { get; init; }
    public required string? Record { get; init; }
    public required IReadOnlyList<ParticipantItem> Participants { get; init; }
    public required ItemLinks Links { get; init; }
}
