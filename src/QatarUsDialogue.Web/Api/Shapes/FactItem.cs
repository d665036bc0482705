using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>One thing that a source says, with the words that say it.</summary>
public sealed record FactItem
{
    public required string Id { get; init; }
    public required FactKind Kind { get; init; }
    public required Tag Tag { get; init; }
    public required Evidence Evidence { get; init; }
    public required QuotedWords Passage { get; init; }
    public required string Rule { get; init; }
    public required Reference? Round { get; init; }
    public required string? Event { get; init; }
    public required DateOnly? Earliest { get; init; }
    public required DateOnly? Latest { get; init; }
    public required DateInferenceKind? InferredBy { get; init; }
    public required DateOnly? InferredFrom { get; init; }
    public required string? City { get; init; }
    public required Reference? Topic { get; init; }
    public required Reference? Person { get; init; }
    public required string? Form { get; init; }
    public required string? Office { get; init; }
    public required ParticipantRole? Role { get; init; }
    public required Reference? Agreement { get; init; }
    public required long? Amount { get; init; }
    public required string? Currency { get; init; }
    public required string? Period { get; init; }
    public required Label? Correction { get; init; }
    public required ItemLinks Links { get; init; }
}
