using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching;
using QatarUsDialogue.Tests.Queries;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Tests.Searching;

/// <summary>An archive of made-up passages in which some words stand almost everywhere, as in a large one.</summary>
public sealed class ManyPassages : IDisposable
{
    public const int Count = 9000;
    private const int Seed = 17;
    private const int MostInASource = 20;
    private const int MostWords = 14;
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفكلمن";

    // By how many of a hundred passages each is held.
    private static readonly (string Word, int Holding)[] Words = [("قطر", 97), ("القاعدة", 40), ("قاعدة", 8), ("حوار", 30), ("واشنطن", 5), ("نادرة", 1)];
    private static readonly string[] Topics = ["gaza", "defence", "energy"];

    /// <summary>Those without a number, in time; a hundred passages or fewer have each of them.</summary>
    internal static IReadOnlyList<string> Rounds { get; } = [.. Enumerable.Range(1, 25).Select(number => $"r{number}")];

    private readonly Random _random = new(Seed);
    private readonly SketchArchive _archive;

    public ManyPassages()
    {
        var (sources, passages) = (new List<Source>(), new List<Passage>());
        while (passages.Count < Count)
        {
            sources.Add(Source(sources.Count, Math.Min(Count - passages.Count, _random.Next(1, MostInASource + 1)), passages));
        }

        Passages = passages;
        Terms = [.. passages.Select(p => SearchTerms.Of(p.Span.In(sources[int.Parse(p.SourceId, CultureInfo.InvariantCulture) - 1].Text)))];
        _archive = new(new()
        {
            Sources = sources,
            Passages = passages,
            Dialogues = [.. Rounds.Select((key, place) => new Dialogue { Key = key, Earliest = new(2018, 1, 1 + place), Latest = new(2018, 1, 1 + place) })],
            Agreements = [],
            Topics = [],
            People = [],
            Records = [],
            Synonyms = [],
            Decisions = [],
        });
        Search = ArchiveSearch.Over(_archive.Context, new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1)));
    }

    public ArchiveSearch Search { get; }

    /// <summary>In the order of their ids.</summary>
    internal IReadOnlyList<Passage> Passages { get; }

    /// <summary>Those of each passage.</summary>
    internal IReadOnlyList<IReadOnlyList<SearchTerm>> Terms { get; }

    public void Dispose() => _archive.Dispose();

    private Source Source(int before, int count, List<Passage> passages)
    {
        var id = (before + 1).ToString("D4", CultureInfo.InvariantCulture);
        var text = "";
        var published = new DateOnly(2025, 12, 31).AddDays(-2 * before);
        for (var i = 0; i < count; i++)
        {
            var sentence = Sentence();
            passages.Add(new()
            {
                Id = passages.Count + 1,
                SourceId = id,
                Start = text.Length,
                Length = sentence.Length,
                IsTitle = i == 0,
                Rounds = PackedValues.Pack(Rounds.Where((_, place) => _random.Next(60 + (30 * place)) == 0)),
                Topics = PackedValues.Pack(Topics.Where(_ => _random.Next(3) == 0)),
                Kinds = PackedValues.Pack(Enum.GetNames<FactKind>().Where(_ => _random.Next(4) == 0)),
                Year = published.Year,
            });
            text += sentence + "\n";
        }

        return new()
        {
            Id = id,
            File = id + ".txt",
            Sha256 = new('0', 64),
            Text = text,
            Scope = ArticleScope.Dialogue,
            Title = passages[^count].Span.In(text),
            Published = published,
            PublishedBasis = Basis.Stated,
        };
    }

    // Few lengths and few words: many passages answer equally well.
    private string Sentence()
    {
        var words = Words.Where(word => _random.Next(100) < word.Holding).Select(word => word.Word)
            .Concat(Enumerable.Range(0, _random.Next(1, MostWords)).Select(_ => $"لفظ{Letters[_random.Next(Letters.Length)]}"))
            .ToArray();
        _random.Shuffle(words);
        return string.Join(' ', words);
    }
}
