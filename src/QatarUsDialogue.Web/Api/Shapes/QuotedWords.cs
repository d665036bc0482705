namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>Words at a place of a source.</summary>
public sealed record QuotedWords
{
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required string Text { get; init; }
}
