using System.CommandLine;
using System.Text;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Benchmarks.Bars;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Benchmarks;

/// <summary>Reads all articles of a folder of seeds on one core and tells how fast, and what each stage takes of it.</summary>
internal static class ReadCommand
{
    private const string Whole = "All, one after another";
    private const int TimesOfStages = 3;

    public static Command Create()
    {
        var seeds = new Argument<string>("seeds") { Description = "The folder of seeds" };
        var times = new Option<int>("--times") { Description = "How often all are read; the best time of each stage counts", DefaultValueFactory = _ => 3 };
        var bar = new Option<double?>("--bar") { Description = "The least megabytes a second; where they are missed it ends with 1" };
        var command = new Command("read", "Read all articles on one core and tell how long each stage took.") { seeds, times, bar };
        command.SetAction(result => Run(result.GetValue(seeds)!, result.GetValue(times), result.GetValue(bar)));
        return command;
    }

    private static int Run(string folder, int times, double? bar)
    {
        var lexicon = LexiconFiles.Read(Path.Combine(folder, "lexicon"));
        var articles = ArticleFiles.Read(Path.Combine(folder, "articles")).Articles;
        var megabytes = articles.Sum(a => Encoding.UTF8.GetByteCount(a.Text)) / 1e6;
        lexicon = lexicon with { Met = new(1 << 15) };
        var reader = new ArticleReader(lexicon);
        var extractors = new ExtractorSet(lexicon).All;
        var stages = new Dictionary<string, Spent>();
        for (var time = 0; time < times; time++)
        {
            Timed(stages, Whole, articles, a => reader.Read(a).Topics.Count);
        }

        for (var time = 0; time < Math.Min(times, TimesOfStages); time++)
        {
            ReadInStages(lexicon.Met, extractors, articles, stages);
        }

        foreach (var (stage, spent) in stages)
        {
            Console.WriteLine($"{stage,-28}{spent.Time.TotalMilliseconds,10:F0} ms{spent.Bytes / 1e6,10:F0} MB of memory");
        }

        var speed = megabytes / stages[Whole].Time.TotalSeconds;
        Console.WriteLine($"{articles.Count} articles, {megabytes:F1} MB, {speed:F2} MB a second on one core");
        Console.WriteLine();
        return bar is { } least
            ? BarTable.Print([new($"reading {articles.Count} articles", $"{speed:F1} MB a second", "", speed, least, "MB a second", IsFloor: true)])
            : 0;
    }

    // Stage by stage all articles are in memory at once, which costs more than one after the other.
    private static void ReadInStages(
        WordPool words, IReadOnlyList<Extractor> extractors, IReadOnlyList<Article> articles, Dictionary<string, Spent> stages)
    {
        var cleaned = Timed(stages, "Cleaning", articles, a => ArticleCleaner.Clean(a.Text));
        var lines = Timed(stages, "Lines and tokens", cleaned, clean => LineSplitter.Split(clean, words));
        var pages = Timed(stages, "Furniture", lines, PageReader.Read);
        Timed(stages, "Publication", articles.Zip(pages).ToList(), a => PublicationReader.Read(a.First, a.Second));
        var sentences = Timed(stages, "Sentences", pages, p => p.Sentences().ToList());
        foreach (var extractor in extractors)
        {
            Timed(stages, extractor.Kind, sentences, all => all.SelectMany(extractor.Extract).Count());
        }
    }

    private static List<TOut> Timed<TIn, TOut>(Dictionary<string, Spent> stages, string stage, IReadOnlyList<TIn> input, Func<TIn, TOut> work)
    {
        var before = Spent.Now;
        List<TOut> output = [.. input.Select(work)];
        var spent = Spent.Now - before;
        stages[stage] = stages.TryGetValue(stage, out var best) && best.Time < spent.Time ? best : spent;
        return output;
    }
}
