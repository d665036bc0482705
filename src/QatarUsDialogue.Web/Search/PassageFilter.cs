using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Web.Search;

/// <summary>A condition on passages: one of the values, or, turned round, none of them.</summary>
public sealed record PassageFilter(FilterField Field, IReadOnlyList<string> Values, bool IsExcluded = false);
