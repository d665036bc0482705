using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Web.Search;

/// <summary>A field with the values that can be chosen.</summary>
/// <param name="Name">The field's name in addresses.</param>
public sealed record Facet(FilterField Field, string Name, IReadOnlyList<FacetOption> Options);
