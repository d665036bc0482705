using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Searching.Queries;

/// <summary>A word, or words that must follow one another.</summary>
/// <param name="Text">As typed, without quotation marks.</param>
/// <param name="Terms">Never empty. Their spans are of the clause's text.</param>
/// <param name="Manner">How far the words of a text may differ from these.</param>
/// <param name="Span">Where it stands in the query.</param>
public sealed record QueryClause(string Text, IReadOnlyList<SearchTerm> Terms, ClauseManner Manner, TextSpan Span);
