using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Searching.Queries;

/// <summary>A part of a query that was not understood, and why.</summary>
/// <param name="Span">Where it stands in the query.</param>
public sealed record QueryNote(QueryNoteKind Kind, string Text, TextSpan Span);
