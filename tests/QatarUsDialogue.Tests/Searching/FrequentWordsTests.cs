using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching;
using QatarUsDialogue.Searching.Matching;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Tests.Searching;

/// <summary>
/// Of words that stand in most passages the best are those that one finds who reads every passage and gives it its score, and
/// what is counted is what one counts who reads every passage.
/// </summary>
public class FrequentWordsTests(ManyPassages many) : IClassFixture<ManyPassages>
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const int SpellingCounts = 4;

    private static readonly string[] WordsAlone =
    [
        "قطر",
        "القاعدة",
        "قاعدة",
        "واشنطن",
        "نادرة",
        "قطر القاعدة",
        "قاعدة حوار قطر",
        "قطر نادرة",
        "قطر -حوار",
        "قطر OR حوار",
        "نادرة OR حوار قطر",
    ];

    public static TheoryData<string> Words() => [.. WordsAlone];

    public static TheoryData<string> Searches() =>
    [
        .. WordsAlone,
        "\"قطر حوار\"",
        "قطر \"قطر قاعدة\"",
        "حوار \"القاعدة قطر\" -\"قطر القاعدة\"",
        "قطر لفظ*",
        "لفظ*",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void TheBestAreThoseThatTheFormulaTells(string text)
    {
        var expected = ByFormula(SearchPlanner.Plan(QueryParser.Parse(text), Thesaurus.Empty, isExactOnly: false));

        foreach (var take in new[] { 1, 10, 150, int.MaxValue })
        {
            var (total, best) = many.Search.Find(new() { Text = text }, take);

            Assert.Equal(expected.Count, total);
            Assert.Equal(expected.Take(take), best);
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void EveryPageIsAPieceOfTheWhole(string text)
    {
        foreach (var request in new[]
        {
            new SearchRequest { Text = text },
            new SearchRequest { Text = text, IsExactOnly = true },
            new SearchRequest { Text = text, IsByDate = true },
            Chosen(text, (FilterField.Year, ["2023"])),
            Chosen(text, (FilterField.Round, ["r3", "r1", "none"])),
            Chosen(text, (FilterField.Kind, ["Figure", "Event"]), (FilterField.Topic, ["gaza"])),
        })
        {
            var whole = many.Search.Find(request, int.MaxValue).Best.Select(place => place.Id).ToList();
            foreach (var page in new[] { 1, 2, 47, 100, 101, whole.Count / 10 }.Where(page => page > 0))
            {
                var view = many.Search.Read(request with { Page = page });

                Assert.Equal(whole.Count, view.Total);
                Assert.Equal(whole.Skip((page - 1) * 10).Take(10), view.Hits.Select(Id));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void WhatComesAfterAPlaceIsAPieceOfTheWhole(string text)
    {
        const int Taken = 40;
        var request = new SearchRequest { Text = text };
        var whole = many.Search.Find(request, int.MaxValue).Best.Select(place => place.Id).ToList();

        FoundPlace? place = null;
        for (var read = 0; read < Taken * 4; read += Taken)
        {
            var found = many.Search.ReadAfter(request, place, Taken);

            Assert.Equal(whole.Count, found.Total);
            Assert.Equal(whole.Skip(read).Take(Taken), found.Hits.Select(Id));
            if ((place = found.Last) is null)
            {
                break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void EveryFacetCountsWhatIsThere(string text)
    {
        var judge = new PassageJudge(SearchPlanner.Plan(QueryParser.Parse(text), Thesaurus.Empty, isExactOnly: false));
        var answering = many.Passages.Where(passage => judge.Answers(many.Terms[passage.Id - 1])).ToList();
        var facets = many.Search.Read(new() { Text = text }).Facets.ToDictionary(
            facet => facet.Field, facet => facet.Options.Where(option => option.Passages > 0).Select(option => (option.Value, option.Passages)));

        Assert.Equal(Counted(answering.Select(p => $"{p.Year}")).OrderBy(one => one.Value), facets[FilterField.Year].Order());
        Assert.Equal(Counted(answering.SelectMany(p => PackedValues.Read(p.Kinds))).OrderBy(one => one.Value), facets[FilterField.Kind].Order());
        Assert.Equal(Counted(answering.SelectMany(p => PackedValues.Read(p.Topics))).OrderBy(one => one.Value), facets[FilterField.Topic].Order());
        Assert.Equal(
            Counted(answering.Select(p => p.SourceId)).OrderByDescending(one => one.Passages).ThenBy(one => one.Value, StringComparer.Ordinal).Take(8),
            facets[FilterField.Source]);
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void TheRoundsWithoutANumberThatMostPassagesSpeakOfCanBeChosen(string text)
    {
        var judge = new PassageJudge(SearchPlanner.Plan(QueryParser.Parse(text), Thesaurus.Empty, isExactOnly: false));
        var rounds = many.Passages.Where(passage => judge.Answers(many.Terms[passage.Id - 1])).Select(passage => PackedValues.Read(passage.Rounds)).ToList();
        var most = ManyPassages.Rounds.Select(key => (Key: key, Count: rounds.Count(here => here.Contains(key)))).Where(one => one.Count > 0)
            .OrderByDescending(one => one.Count).Take(6).OrderBy(one => ManyPassages.Rounds.ToList().IndexOf(one.Key))
            .Append((SearchAddress.NoRound, rounds.Count(here => here.Count == 0)));

        var shown = many.Search.Read(new() { Text = text }).Facets.Single(facet => facet.Field == FilterField.Round).Options;

        Assert.Equal(most, shown.Select(option => (option.Value, option.Passages)));
        foreach (var option in shown)
        {
            Assert.Equal(option.Passages, many.Search.Find(Chosen(text, (FilterField.Round, [option.Value])), 1).Total);
        }
    }

    private static SearchRequest Chosen(string text, params (FilterField Field, string[] Values)[] chosen) => new()
    {
        Text = text,
        Chosen = chosen.ToDictionary(choice => choice.Field, choice => (IReadOnlyList<string>)choice.Values),
    };

    private static IEnumerable<(string Value, int Passages)> Counted(IEnumerable<string> values) =>
        values.GroupBy(value => value, (value, same) => (value, same.Count()));

    private int Id(Hit hit) => many.Passages.Single(passage => passage.SourceId == hit.Source.Id && passage.Start == hit.Passage.Start).Id;

    // Word by word, the rarest first: what BM25 makes of the spelling and of the stem in every passage.
    private List<FoundPlace> ByFormula(SearchPlan plan)
    {
        var judge = new PassageJudge(plan);
        var scores = new float[many.Terms.Count];
        foreach (var group in plan.Groups.OrderBy(group => Times(term => term.Stem == group.Parts[0].Clauses[0].Terms[0].Stem).Count(times => times > 0)))
        {
            foreach (var asked in group.Parts[0].Clauses.Select(clause => clause.Terms[0]))
            {
                Add(scores, Times(term => term.Folded == asked.Folded), SpellingCounts);
                Add(scores, Times(term => term.Stem == asked.Stem), 1);
            }
        }

        return
        [
            .. Enumerable.Range(1, scores.Length).Where(id => judge.Answers(many.Terms[id - 1]))
                .Select(id => new FoundPlace(-scores[id - 1], id))
                .OrderBy(place => place.Rank).ThenBy(place => place.Id),
        ];
    }

    private List<int> Times(Func<SearchTerm, bool> isAsked) => [.. many.Terms.Select(terms => terms.Count(isAsked))];

    private void Add(float[] scores, List<int> times, int counts)
    {
        var average = (double)many.Terms.Sum(terms => terms.Count) / many.Terms.Count;
        var holding = times.Count(here => here > 0);
        var rarity = Math.Max(1e-6, Math.Log((times.Count - holding + 0.5) / (holding + 0.5)));
        var step = (float)(rarity * (Saturation + 1) / byte.MaxValue);
        for (var i = 0; i < times.Count; i++)
        {
            if (times[i] > 0)
            {
                var said = (double)times[i] * counts;
                var weight = said / (said + (Saturation * (1 - LengthShare + (LengthShare * (many.Terms[i].Count / average)))));
                scores[i] += step * (byte)Math.Max(1, Math.Round(byte.MaxValue * weight));
            }
        }
    }
}
