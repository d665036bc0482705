namespace QatarUsDialogue.Web.Store;

/// <summary>A decision of the build, in the order in which it was made.</summary>
public sealed class DecisionRow
{
    public required int Order { get; init; }
    public required string Verb { get; init; }
    public required string Subject { get; init; }
    public required string Because { get; init; }
}
