namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>What is wrong with a request, after RFC 9457.</summary>
public record Problem
{
    public required string Type { get; init; }
    public required string Title { get; init; }
    public required int Status { get; init; }
    public required string Detail { get; init; }
    public required string Instance { get; init; }
}
