using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>Someone who took part in a round.</summary>
public sealed record ParticipantItem
{
    public required Reference? Person { get; init; }
    public required string Name { get; init; }
    public required string? Office { get; init; }
    public required ParticipantRole Role { get; init; }
    public required Tag Tag { get; init; }
    public required Evidence? Evidence { get; init; }
}
