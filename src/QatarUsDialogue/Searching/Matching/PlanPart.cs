using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Searching.Matching;

/// <summary>One of the clauses, or one of their synonyms.</summary>
public sealed record PlanPart(IReadOnlyList<QueryClause> Clauses, IReadOnlyList<WordRun> Others);
