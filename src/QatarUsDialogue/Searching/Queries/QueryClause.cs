using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Searching.Queries;

/// <summary>A word, or words that must follow one another.</summary>
/// <param name="Terms">Never empty. Spans count from the start of the clause.</param>
/// <param name="Manner">How far the words of a text may differ from these.</param>
/// <param name="Span">Where it stands in the query.</param>
public sealed record QueryClause(IReadOnlyList<SearchTerm> Terms, ClauseManner Manner, TextSpan Span);
