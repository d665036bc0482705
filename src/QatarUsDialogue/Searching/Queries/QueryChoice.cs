namespace QatarUsDialogue.Searching.Queries;

/// <summary>Clauses with OR between them; most often one.</summary>
public sealed record QueryChoice(IReadOnlyList<QueryClause> Clauses);
