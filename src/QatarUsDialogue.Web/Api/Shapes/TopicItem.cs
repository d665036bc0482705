using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>A subject of the dialogue.</summary>
public sealed record TopicItem
{
    public required string Id { get; init; }
    public required Label Name { get; init; }
    public required string Group { get; init; }
    public required Label GroupName { get; init; }
    public required Tag? Tag { get; init; }
    public required Evidence? Evidence { get; init; }
    public required ItemLinks Links { get; init; }
}
