using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>An office that a person held, as the lexicon has it.</summary>
public sealed record OfficeItem
{
    public required Label Name { get; init; }
    public required DateOnly? From { get; init; }
    public required DateOnly? To { get; init; }
}
