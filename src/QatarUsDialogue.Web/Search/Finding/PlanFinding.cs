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

        var exact = Phrase(ListKeys.Word, ListKeys.Words, words);
        // Whoever spells it so shares the stems too; both count.
        return clause.Manner == ClauseManner.Exact ? exact : With(exact, Phrase(ListKeys.Stem, ListKeys.Stems, [.. clause.Terms.Select(term => term.Stem)]));
    }

    // All passages that hold the spelling hold the stem: of the spelling only the scores are new.
    private PassageSet Word(SearchTerm term)
    {
        if (_isScoring)
        {
            var spelling = lists.Read(ListKeys.Word + term.Folded);
            Take(null, ref spelling);
        }

        return Listed(ListKeys.Stem + term.Stem) ?? PassageSet.None(passages);
    }

    private PassageSet Run(WordRun run) => Phrase(ListKeys.Stem, ListKeys.Stems, run.Stems);

    private PassageSet Beginning(string letters)
    {
        var found = PassageSet.None(passages);
        foreach (var beginning in WordBeginnings.Of(letters))
        {
            lists.ReadAll(ListKeys.Word + beginning, (_, ref list) => Take(found, ref list));
        }

        return found;
    }

    private PassageSet Phrase(string one, string two, IReadOnlyList<string> terms)
    {
        if (terms.Count == 1)
        {
            return Listed(one + terms[0]) ?? PassageSet.None(passages);
        }

        return terms.Count == 2 && Listed($"{two}{terms[0]} {terms[1]}") is { } neighbours ? neighbours : InPlaces(one, two, terms);
    }

    private PassageSet InPlaces(string one, string two, IReadOnlyList<string> terms)
    {
        // How rare a phrase is can only be told of all passages.
        var within = _isScoring ? null : _within;
        using var likely = Holding(one, terms) ?? (terms.Count > 2 ? WithNeighbours(two, terms, within) : null);
        var found = PassageSet.None(passages);
        var starts = new PhraseFinding(lists).Find(one, terms, likely ?? within);
        starts.ForEach(start => found.Add(start.Passage));
        if (_isScoring)
        {
            var step = AnswerWeight.Step(found.Count(), passages);
            foreach (var start in starts.DistinctBy(start => start.Passage))
            {
                Scores.Add(start.Passage, step * start.Weight);
            }
        }

        return found;
    }

    private PassageSet? Holding(string one, IReadOnlyList<string> terms)
    {
        if (lists.Holding(one, terms) is not { } holding)
        {
            return null;
        }

        var found = PassageSet.None(passages);
        foreach (var passage in holding)
        {
            found.Add(passage);
        }

        return found;
    }

    // The passages that hold all those neighbours in the phrase that have lists; null where none has.
    private PassageSet? WithNeighbours(string two, IReadOnlyList<string> terms, PassageSet? within)
    {
        PassageSet? likely = null;
        for (var i = 0; i + 1 < terms.Count; i++)
        {
            lists.Limit.Check();
            var list = lists.Read($"{two}{terms[i]} {terms[i + 1]}");
            if (list.Passages == 0)
            {
                continue;
            }

            var found = PassageSet.None(passages);
            while ((likely ?? within) is { } known ? known.NextIn(ref list) : list.Next())
            {
                found.Add(list.Passage);
            }

            likely?.Dispose();
            likely = found;
        }

        return likely;
    }

    private PassageSet? Listed(string key)
    {
        lists.Limit.Check();
        var list = lists.Read(key);
        if (list.Passages == 0)
        {
            return null;
        }

        var found = PassageSet.None(passages);
        Take(found, ref list);
        return found;
    }

    private void Take(PassageSet? found, ref PassageList list)
    {
        var step = AnswerWeight.Step(list.Passages, passages);
        while (_within is null ? list.Next() : _within.NextIn(ref list))
        {
            found?.Add(list.Passage);
            if (_isScoring)
            {
                Scores.Add(list.Passage, step * list.Weight);
            }
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
