using QatarUsDialogue.Searching;
using QatarUsDialogue.Searching.Matching;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>Finds the passages that a plan asks for, by putting lists together, and gives each its score on the way.</summary>
internal sealed class PlanFinding(ISearchIndex lists, int passages, bool isRanked) : IDisposable
{
    private bool _isScoring = isRanked;
    private PassageSet? _within;

    public Scores Scores { get; } = new(passages);

    /// <summary>
    /// True where a phrase of three or more words was found by its neighbours only: a passage that holds "a b" and "b c"
    /// need not hold "a b c".
    /// </summary>
    public bool IsEstimate { get; private set; }

    public PassageSet Find(SearchPlan plan)
    {
        var found = plan.Groups.Count == 0 ? PassageSet.All(passages) : Groups(plan.Groups);
        if (plan.Excluded.Count > 0)
        {
            _isScoring = false;
            _within = found;
            using var excluded = Any(plan.Excluded, Clause);
            found.Without(excluded);
        }

        return found;
    }

    public void Dispose() => Scores.Dispose();

    // The rarest first: of the lists of all others only what it has left is written down.
    private PassageSet Groups(IReadOnlyList<PlanGroup> groups)
    {
        foreach (var group in groups.Count == 1 ? groups : [.. groups.OrderBy(Frequency)])
        {
            _within = Both(_within, Group(group));
        }

        return _within!;
    }

    private int Frequency(PlanGroup group) => lists.Length(ListKeys.Stem + group.Parts[0].Clauses[0].Terms[0].Stem);

    private PassageSet Group(PlanGroup group)
    {
        var found = All(group.Parts, Part);
        return group.Instead.Count == 0 ? found : With(found, Any(group.Instead, Run));
    }

    private PassageSet Part(PlanPart part)
    {
        var found = Any(part.Clauses, Clause);
        return part.Others.Count == 0 ? found : With(found, Any(part.Others, Run));
    }

    private PassageSet Clause(QueryClause clause)
    {
        string[] words = [.. clause.Terms.Select(term => term.Folded)];
        if (clause.Manner == ClauseManner.Beginning)
        {
            return Beginning(words[0]);
        }

        if (clause.Manner == ClauseManner.Forms && words.Length == 1)
        {
            return Word(clause.Terms[0]);
        }

        var exact = Phrase(SearchIndex.Exact, ListKeys.Word, ListKeys.Words, words);
        // Whoever spells it so shares the stems too; both count.
        return clause.Manner == ClauseManner.Exact ? exact : With(exact, Phrase(SearchIndex.Stems, ListKeys.Stem, ListKeys.Stems, [.. clause.Terms.Select(term => term.Stem)]));
    }

    // All passages that hold the spelling hold the stem: of the spelling only the scores are new.
    private PassageSet Word(SearchTerm term)
    {
        if (_isScoring)
        {
            lists.Read(ListKeys.Word + term.Folded, (holding, list) => Add(null, holding, list));
        }

        return Listed(ListKeys.Stem + term.Stem) ?? PassageSet.None(passages);
    }

    private PassageSet Run(WordRun run) => Phrase(SearchIndex.Stems, ListKeys.Stem, ListKeys.Stems, run.Stems);

    private PassageSet Beginning(string letters)
    {
        var found = PassageSet.None(passages);
        foreach (var beginning in WordBeginnings.Of(letters))
        {
            lists.ReadAll(ListKeys.Word + beginning, (holding, list) => Add(found, holding, list));
        }

        return found;
    }

    private PassageSet Phrase(string column, string one, string two, IReadOnlyList<string> terms)
    {
        if (terms.Count == 1)
        {
            return Listed(one + terms[0]) ?? PassageSet.None(passages);
        }

        PassageSet? found = null;
        for (var i = 0; i + 1 < terms.Count; i++)
        {
            if (Listed($"{two}{terms[i]} {terms[i + 1]}") is not { } neighbours)
            {
                found?.Dispose();
                return InPlaces(column, terms);
            }

            found = Both(found, neighbours);
        }

        IsEstimate |= terms.Count > 2;
        return found!;
    }

    private PassageSet InPlaces(string column, IReadOnlyList<string> terms)
    {
        var found = PassageSet.None(passages);
        lists.ReadPhrase(column, terms, (passage, score) =>
        {
            found.Add(passage);
            Score(passage, score);
        });
        return found;
    }

    private PassageSet? Listed(string key)
    {
        lists.Limit.Check();
        PassageSet? found = null;
        lists.Read(key, (holding, list) => Add(found = PassageSet.None(passages), holding, list));
        return found;
    }

    private void Add(PassageSet? found, int holding, ListBytes list)
    {
        var step = AnswerWeight.Step(holding, passages);
        while (list.Next())
        {
            if (_within?.Has(list.Passage) == false)
            {
                continue;
            }

            found?.Add(list.Passage);
            if (_isScoring)
            {
                Scores.Add(list.Passage, step * list.Weight);
            }
        }
    }

    private void Score(int passage, float score)
    {
        if (_isScoring)
        {
            Scores.Add(passage, score);
        }
    }

    private static PassageSet All<T>(IEnumerable<T> parts, Func<T, PassageSet> find) =>
        parts.Select(find).Aggregate((PassageSet?)null, Both)!;

    private static PassageSet Any<T>(IEnumerable<T> parts, Func<T, PassageSet> find) => parts.Select(find).Aggregate(With);

    private static PassageSet Both(PassageSet? one, PassageSet other)
    {
        if (one is null)
        {
            return other;
        }

        one.And(other);
        other.Dispose();
        return one;
    }

    private static PassageSet With(PassageSet one, PassageSet other)
    {
        one.Or(other);
        other.Dispose();
        return one;
    }
}
