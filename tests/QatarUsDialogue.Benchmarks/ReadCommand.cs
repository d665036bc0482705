using System.CommandLine;
using System.Text;
using QatarUsDialogue.Articles;
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
    private const string Whole = "All, and putting together";

    public static Command Create()
    {
        var seeds = new Argument<string>("seeds") { Description = "The folder of seeds" };
        var times = new Option<int>("--times") { Description = "How often all are read; the best time of each stage counts", DefaultValueFactory = _ => 3 };
        var command = new Command("read", "Read all articles on one core and tell how long each stage took.") { seeds, times };
        command.SetAction(result => Run(result.GetValue(seeds)!, result.GetValue(times)));
        return command;
    }

    private static void Run(string folder, int times)
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
            Read(reader, lexicon.Met, extractors, articles, stages);
        }

        foreach (var (stage, spent) in stages)
        {
            Console.WriteLine($"{stage,-28}{spent.Time.TotalMilliseconds,10:F0} ms{spent.Bytes / 1e6,10:F0} MB of memory");
        }

        Console.WriteLine(
            $"{articles.Count} articles, {megabytes:F1} MB, {megabytes / stages[Whole].Time.TotalSeconds:F2} MB a second on one core");
    }

    private static void Read(
        ArticleReader reader, WordPool words, IReadOnlyList<Extractor> extractors, IReadOnlyList<Article> articles,
        Dictionary<string, Spent> stages)
    {
        var cleaned = Timed("Cleaning", articles, a => ArticleCleaner.Clean(a.Text));
        var lines = Timed("Lines and tokens", cleaned, clean => LineSplitter.Split(clean, words));
        var pages = Timed("Furniture", lines, PageReader.Read);
        Timed("Publication", articles.Zip(pages).ToList(), a => PublicationReader.Read(a.First, a.Second));
        var sentences = Timed("Sentences", pages, p => p.Sentences().ToList());
        foreach (var extractor in extractors)
        {
            Timed(extractor.Kind, sentences, all => all.SelectMany(extractor.Extract).Count());
        }

        Timed("All of these", articles, a => reader.Understand(a).Sentences.Count);
        Timed(Whole, articles, a => reader.Read(a).Topics.Count);

        List<TOut> Timed<TIn, TOut>(string stage, IReadOnlyList<TIn> input, Func<TIn, TOut> work)
        {
            var before = Spent.Now;
            List<TOut> output = [.. input.Select(work)];
            var spent = Spent.Now - before;
            stages[stage] = stages.TryGetValue(stage, out var best) && best.Time < spent.Time ? best : spent;
            return output;
        }
    }
}
