using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Searching.Queries;

/// <summary>A condition on a passage beside its words: <c>round:6</c>.</summary>
/// <param name="Value">As typed, without quotation marks; of a round or a year the number in Western digits.</param>
/// <param name="Words">The whole of it as words, for a value that the archive does not know; null where it holds none.</param>
public sealed record QueryFilter(FilterField Field, string Value, bool IsExcluded, QueryClause? Words, TextSpan Span);
