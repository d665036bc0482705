using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>Tells of a fact that was published and is no more: the words as they stood, and what stands there now.</summary>
public sealed record GoneFact : Problem
{
    public required FactKind Kind { get; init; }
    public required string File { get; init; }
    public required string Sha256 { get; init; }
    public required QuotedWords Words { get; init; }
    public required string Passage { get; init; }
    public required Reference? Source { get; init; }
    public required bool IsSameFile { get; init; }
    public required IReadOnlyList<Reference> ReplacedBy { get; init; }
}
