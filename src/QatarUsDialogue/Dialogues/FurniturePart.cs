using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Dialogues;

/// <summary>Lines that stand on the captured page and are not the article's own text.</summary>
public sealed class FurniturePart
{
    public required FurnitureKind Kind { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public TextSpan Span => new(Start, Length);
}
