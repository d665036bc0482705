using QatarUsDialogue.Searching.Matching;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Tests.Searching.Queries;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Tests.Searching;

/// <summary>What the lists of passages find is held against the texts, read one by one.</summary>
public class ListedSearchTests(FrequentArchive frequent) : IClassFixture<FrequentArchive>
{
    // The long form of this, a quarter of a million, is a script: tests/long queries.
    private const int RandomSearches = 1000;

    private static readonly string[] Signs =
    [
        "\"قاعدة العديد\"",
        "\"الحوار الاستراتيجي\"",
        "\"رئيس مجلس الوزراء وزير الخارجية\"",
        "\"الشيخ محمد بن عبد الرحمن آل ثاني\"",
        "\"الحوار الاستراتيجي السادس\"",
        "\"وزير الخارجية الأمريكي\" -بلينكن",
        "Qatar OR Doha",
        "United States",
        "دبلوماس*",
        "ال*",
        "القطري-الأمريكي",
        "الدوحة OR واشنطن -قطر",
        "قطر أو \"الولايات المتحدة\" الإرهاب",
        "-قطر",
        "-\"الولايات المتحدة\" الحوار",
        "كلمةلايحملهانص",
    ];

    private readonly JudgedArchive _archive = frequent.Archive;

    public static TheoryData<string, bool> Queries()
    {
        var data = new TheoryData<string, bool>();
        foreach (var query in JudgedQuery.All.Select(q => q.Text).Concat(Signs).Distinct(StringComparer.Ordinal))
        {
            data.Add(query, false);
            data.Add(query, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void ASearchFindsExactlyThePassagesWhoseTextsAnswer(string text, bool isExactOnly)
    {
        var request = new SearchRequest { Text = text, IsExactOnly = isExactOnly };
        var judge = new PassageJudge(SearchPlanner.Plan(QueryParser.Parse(text), _archive.Thesaurus, isExactOnly));
        var answering = frequent.Passages.Where(p => judge.Answers(p.Terms)).Select(p => p.Id).ToList();

        var (total, best) = _archive.Search.Find(request, int.MaxValue);

        Assert.Equal(answering, best.Select(place => place.Id).Order());
        Assert.Equal(answering.Count, total);
        Assert.Equal(total, _archive.Search.Read(request).Total);
    }

    [Theory]
    [InlineData("قطر", null)]
    [InlineData("الحوار -واشنطن", FilterField.Round)]
    [InlineData("\"قاعدة العديد\"", FilterField.Topic)]
    [InlineData("", FilterField.Year)]
    [InlineData("person:antony-blinken", FilterField.Kind)]
    public void TheNumberOfEveryFacetIsWhatChoosingItFinds(string text, FilterField? also)
    {
        var request = new SearchRequest { Text = text };
        if (also is { } field)
        {
            var value = _archive.Search.Read(new() { Text = text.Length == 0 ? "قطر" : text }).Facets.Single(f => f.Field == field).Options.MaxBy(o => o.Passages)!.Value;
            request = request with { Chosen = new Dictionary<FilterField, IReadOnlyList<string>> { [field] = [value] } };
        }

        foreach (var facet in _archive.Search.Read(request).Facets)
        {
            Assert.NotEmpty(facet.Options);
            Assert.All(facet.Options, option =>
            {
                var chosen = new Dictionary<FilterField, IReadOnlyList<string>>(request.Chosen) { [facet.Field] = [option.Value] };
                Assert.Equal(option.Passages, _archive.Search.Read(request with { Chosen = chosen }).Total);
            });
        }
    }

    [Theory]
    [InlineData("قطر")]
    [InlineData("الحوار الاستراتيجي")]
    [InlineData("بلينكن")]
    public void TheSourcesThatCanBeChosenAreThoseWithMostPassages(string text)
    {
        var judge = new PassageJudge(SearchPlanner.Plan(QueryParser.Parse(text), _archive.Thesaurus, isExactOnly: false));
        var sources = _archive.Passages.ToDictionary(p => p.Id, p => p.SourceId);
        var most = frequent.Passages.Where(p => judge.Answers(p.Terms))
            .GroupBy(p => sources[p.Id], (id, here) => (Id: id, Count: here.Count()))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Id, StringComparer.Ordinal)
            .Take(8);

        var shown = _archive.Search.Read(new() { Text = text }).Facets.Single(facet => facet.Field == FilterField.Source).Options;

        Assert.NotEmpty(shown);
        Assert.Equal(most, shown.Select(option => (option.Value, option.Passages)));
    }

    [Fact]
    public void ByDateEveryPageFollowsThePageBefore()
    {
        var places = _archive.Passages.Select((p, i) => (p, i)).ToDictionary(one => (one.p.SourceId, one.p.Start), one => one.i);

        var order = _archive.All(new() { Text = "قطر", IsByDate = true }).Select(hit => places[(hit.Source.Id, hit.Passage.Start)]).ToList();

        Assert.True(order.Count > 100);
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public void APageBeyondAllNumbersIsEmpty()
    {
        var view = _archive.Search.Read(new() { Text = "قطر", Page = int.MaxValue });

        Assert.Empty(view.Hits);
        Assert.True(view.Total > 0 && view.IsBeyondTheLastPage);
    }

    [Fact]
    public void NothingThatCanBeTypedStopsTheSearchOrIsLostInSilence()
    {
        var random = new RandomQueries(11);
        for (var i = 0; i < RandomSearches; i++)
        {
            var request = new SearchRequest { Text = random.Next(), IsExactOnly = i % 4 == 0, IsByDate = i % 3 == 0 };
            var view = _archive.Search.Read(request);

            Assert.False(view.IsStopped, request.Text);
            Assert.True(!view.Query.IsEmpty || view.Query.Notes.Count > 0 || request.IsTooLong || string.IsNullOrWhiteSpace(request.Text), request.Text);
        }
    }
}
