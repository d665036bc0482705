using QatarUsDialogue.Searching.Matching;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>Words of a passage, and why they answer what was asked.</summary>
public sealed record ReasonItem
{
    public required string Words { get; init; }
    public required MatchRule Rule { get; init; }
    public required string Asked { get; init; }
}
