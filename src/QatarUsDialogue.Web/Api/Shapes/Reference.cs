using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>Another thing of the archive by its id.</summary>
public sealed record Reference
{
    public required string Id { get; init; }
    public required Label? Name { get; init; }
    public required string Self { get; init; }
}
