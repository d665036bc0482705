using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Searching.Matching;

/// <summary>Adds to the words of a query what else may be written for them.</summary>
public static class SearchPlanner
{
    /// <param name="isExactOnly">True where no other form and no other word is wanted.</param>
    public static SearchPlan Plan(SearchQuery query, Thesaurus thesaurus, bool isExactOnly)
    {
        if (isExactOnly)
        {
            return new([.. query.Choices.Select(choice => Group(choice.Clauses.Select(Exact)))], [.. query.Excluded.Select(Exact)]);
        }

        var groups = new List<PlanGroup>();
        for (var i = 0; i < query.Choices.Count;)
        {
            var words = WordsFrom(query.Choices, i);
            if (words.Count == 0)
            {
                groups.Add(new([Part(query.Choices[i].Clauses, thesaurus)], []));
                i++;
                continue;
            }

            var (length, others) = thesaurus.LongestAt([.. words.SelectMany(w => w.Terms)], 0);
            var taken = Math.Max(1, ClausesIn(words, length));
            groups.Add(new([.. words.Take(taken).Select(word => Part([word], taken > 1 ? thesaurus : Thesaurus.Empty))], length > 0 && ClausesIn(words, length) > 0 ? others : []));
            i += taken;
        }

        return new(groups, query.Excluded);
    }

    // Words in any form, one after another: a name may run over several of them.
    private static List<QueryClause> WordsFrom(IReadOnlyList<QueryChoice> choices, int start) =>
    [
        .. choices.Skip(start)
            .TakeWhile(choice => choice.Clauses is [{ Manner: ClauseManner.Forms }])
            .Select(choice => choice.Clauses[0]),
    ];

    // The number of clauses whose terms are as many as given; 0 where the border falls inside a clause.
    private static int ClausesIn(List<QueryClause> words, int terms)
    {
        var count = 0;
        for (; terms > 0 && count < words.Count; count++)
        {
            terms -= words[count].Terms.Count;
        }

        return terms == 0 ? count : 0;
    }

    private static PlanPart Part(IReadOnlyList<QueryClause> clauses, Thesaurus thesaurus) => new(
        clauses,
        [
            .. clauses.Where(clause => clause.Manner == ClauseManner.Forms)
                .Select(clause => (clause.Terms, Found: thesaurus.LongestAt(clause.Terms, 0)))
                .Where(word => word.Found.Length == word.Terms.Count)
                .SelectMany(word => word.Found.Others),
        ]);

    private static PlanGroup Group(IEnumerable<QueryClause> clauses) => new([new([.. clauses], [])], []);

    private static QueryClause Exact(QueryClause clause) =>
        clause.Manner == ClauseManner.Forms ? clause with { Manner = ClauseManner.Exact } : clause;
}
