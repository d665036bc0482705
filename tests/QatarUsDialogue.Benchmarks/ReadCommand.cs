using System.CommandLine;
using System.Diagnostics;
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
    public static Command Create()
    {
        var seeds = new Argument<string>("seeds") { Description = "The folder of seeds" };
        var times = new Option<int>("--times") { Description = "How often all are read; the last time counts", DefaultValueFactory = _ => 3 };
        var command = new Command("read", "Read all articles on one core and tell how long each stage took.") { seeds, times };
        command.SetAction(result => Run(result.GetValue(seeds)!, result.GetValue(times)));
        return command;
    }

    private static void Run(string folder, int times)
    {
        var lexicon = LexiconFiles.Read(Path.Combine(folder, "lexicon"));
        var articles = ArticleFiles.Read(Path.Combine(folder, "articles")).Articles;
        var megabytes = articles.Sum(a => Encoding.UTF8.GetByteCount(a.Text)) / 1e6;
        var reader = new ArticleReader(lexicon);
        var extractors = new ExtractorSet(lexicon).All;
        for (var time = 1; time < times; time++)
        {
            Read(reader, extractors, articles, new());
        }

        var stages = new Dictionary<string, TimeSpan>();
        var whole = Read(reader, extractors, articles, stages);
        foreach (var (stage, took) in stages)
        {
            Console.WriteLine($"{stage,-28}{took.TotalMilliseconds,10:F0} ms");
        }

        Console.WriteLine($"{articles.Count} articles, {megabytes:F1} MB, {megabytes / whole.TotalSeconds:F2} MB a second on one core");
    }

    private static TimeSpan Read(
        ArticleReader reader, IReadOnlyList<Extractor> extractors, IReadOnlyList<Article> articles, Dictionary<string, TimeSpan> stages)
    {
        var cleaned = Timed("Cleaning", articles, a => ArticleCleaner.Clean(a.Text));
        var lines = Timed("Lines and tokens", cleaned, LineSplitter.Split);
        var pages = Timed("Furniture", lines, PageReader.Read);
        Timed("Publication", articles.Zip(pages).ToList(), a => PublicationReader.Read(a.First, a.Second));
        var sentences = Timed("Sentences", pages, p => p.Sentences().ToList());
        foreach (var extractor in extractors)
        {
            Timed(extractor.Kind, sentences, all => all.SelectMany(extractor.Extract).Count());
        }

        Timed("All of these", articles, reader.Understand);
        var whole = Stopwatch.StartNew();
        Timed("All, and putting together", articles, reader.Read);
        return whole.Elapsed;

        List<TOut> Timed<TIn, TOut>(string stage, IReadOnlyList<TIn> input, Func<TIn, TOut> work)
        {
            var watch = Stopwatch.StartNew();
            List<TOut> output = [.. input.Select(work)];
            stages[stage] = watch.Elapsed;
            return output;
        }
    }
}
