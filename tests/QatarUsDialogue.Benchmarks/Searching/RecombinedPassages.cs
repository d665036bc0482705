using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>
/// Makes an archive of as many passages as wanted: the beginning of one sentence and the end of another, with the rounds
/// and topics of both. They make no sense, but their words come as often as in newspapers. One seed gives one archive.
/// </summary>
internal sealed class RecombinedPassages(PassagePool pool, int seed)
{
    private const int FewestInASource = 10;
    private const int MostInASource = 24;
    private const int PassagesInAParagraph = 3;
    private const int FirstYear = 2017;
    private const int Days = 3300;

    private readonly Random _random = new(seed);
    private readonly MadeUpWords _rare = new(new Random(seed + 1));

    public Archive Make(int count)
    {
        var sources = new List<Source>();
        var passages = new List<Passage>(count);
        var published = Published(count);
        while (passages.Count < count)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"b{sources.Count + 1:D6}");
            var here = Math.Min(_random.Next(FewestInASource, MostInASource + 1), count - passages.Count);
            sources.Add(Source(id, published[sources.Count], here, passages));
        }

        return pool.Archive with { Sources = sources, Passages = passages, Dialogues = Bare(), Agreements = [], Decisions = [] };
    }

    private List<DateOnly> Published(int count) =>
    [
        .. Enumerable.Range(0, (count / FewestInASource) + 1)
            .Select(_ => new DateOnly(FirstYear, 1, 1).AddDays(_random.Next(Days)))
            .OrderDescending(),
    ];

    private Source Source(string id, DateOnly published, int count, List<Passage> passages)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var (one, head) = pool.Passages[_random.Next(pool.Passages.Count)];
            var (other, tail) = pool.Passages[_random.Next(pool.Passages.Count)];
            var words = Together(head, tail);
            passages.Add(new()
            {
                Id = passages.Count + 1,
                SourceId = id,
                Start = text.Length,
                Length = words.Length,
                IsTitle = i == 0,
                Rounds = Both(one.Rounds, other.Rounds),
                Topics = Both(one.Topics, other.Topics),
                Kinds = Both(one.Kinds, other.Kinds),
                Year = published.Year,
            });
            text.Append(words).Append(i % PassagesInAParagraph == 0 ? "\n\n" : " ");
        }

        return new()
        {
            Id = id,
            File = id + ".txt",
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id))),
            Text = text.ToString(),
            Scope = ArticleScope.Dialogue,
            Title = passages[^count].Span.In(text.ToString()),
            Published = published,
            PublishedBasis = Basis.Stated,
        };
    }

    private string Together(string[] head, string[] tail)
    {
        var words = new List<string>(head[.._random.Next(2, head.Length)]);
        if (_random.Next(2) == 0)
        {
            words.Add(_rare.Next());
        }

        words.AddRange(tail[_random.Next(1, tail.Length - 1)..]);
        return string.Join(' ', words);
    }

    private static string Both(string one, string other) => PackedValues.Pack(PackedValues.Read(one).Concat(PackedValues.Read(other)));

    // Rounds by name and number; what they lean on is not in this archive.
    private List<Dialogue> Bare() =>
    [
        .. pool.Archive.Dialogues.Select(d => new Dialogue { Key = d.Key, Number = d.Number, IsDocumented = true, Earliest = d.Earliest, Latest = d.Latest }),
    ];
}
