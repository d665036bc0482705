namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>The words of a source that a value rests on.</summary>
public sealed record Evidence
{
    public required string Fact { get; init; }
    public required string Source { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required string Text { get; init; }
    public required Tag Tag { get; init; }
    public required ItemLinks Links { get; init; }
}
