namespace QatarUsDialogue.Web.Store;

/// <summary>The hash of the seeds and rules that a generation was built from, without what it remembers of earlier ones.</summary>
public sealed class BuildOrigin
{
    public required string Inputs { get; init; }
}
