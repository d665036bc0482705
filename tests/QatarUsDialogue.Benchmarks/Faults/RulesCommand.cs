using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Tests;
using QatarUsDialogue.Tests.Faults.Input;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Benchmarks.Faults;

/// <summary>How long each rule takes for 64 KiB that were written to keep it busy.</summary>
internal static class RulesCommand
{
    private const int Length = 64 * 1024;
    // Enough for the runtime to compile what is hot.
    private const int Times = 10;

    private const string Whole = "whole reading";

    private static readonly TimeSpan Bar = TimeSpan.FromMilliseconds(50);

    // All rules one after the other, with what puts their findings together.
    private static readonly TimeSpan WholeBar = TimeSpan.FromMilliseconds(500);

    public static Command Create()
    {
        var command = new Command("rules", "Measure every rule on 64 KiB of hostile text; ends with 1 beyond 50 ms, or 500 for all of them together.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var lexicon = LexiconFiles.Read(Repository.Path("seeds", "lexicon"));
        var extractors = new ExtractorSet(lexicon);
        var reader = new ArticleReader(lexicon);
        var longest = new SortedDictionary<string, (TimeSpan Time, string Text)>(StringComparer.Ordinal);
        foreach (var text in Texts())
        {
            var clean = ArticleCleaner.Clean(text);
            var lines = LineSplitter.Split(clean);
            var page = PageReader.Read(lines);
            var sentences = page.Sentences().ToList();
            Keep("cleaning", text, () => ArticleCleaner.Clean(text));
            Keep("lines and words", text, () => LineSplitter.Split(clean));
            Keep("furniture", text, () => PageReader.Read(lines));
            Keep("sentences", text, () => page.Sentences().ToList());
            foreach (var extractor in extractors.All)
            {
                Keep(extractor.Kind, text, () => sentences.Sum(sentence => extractor.Extract(sentence).Count));
            }

            var read = sentences.ConvertAll(extractors.Extract);
            Keep("discourse", text, () => RoundTracker.Follow(read));
            Keep(Whole, text, () => reader.Read(new Article("hostile.txt", "", text)));
        }

        foreach (var (rule, (time, text)) in longest)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule,-18}{time.TotalMilliseconds,8:F1} ms  {text[..Math.Min(40, text.Length)].ReplaceLineEndings(" ")}"));
        }

        return longest.All(l => l.Value.Time <= (l.Key == Whole ? WholeBar : Bar)) ? 0 : 1;

        void Keep<T>(string rule, string text, Func<T> work)
        {
            var time = Shortest(work);
            if (!longest.TryGetValue(rule, out var former) || time > former.Time)
            {
                longest[rule] = (time, text);
            }
        }
    }

    // Other programs run too: the shortest of some times is the rule's own.
    private static TimeSpan Shortest<T>(Func<T> work) => Enumerable.Range(0, Times).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Stopwatch.GetElapsedTime(start);
    });

    private static IEnumerable<string> Texts()
    {
        string[] parts =
        [
            .. HostileParts.Anywhere, .. HostileParts.Markdown, .. HostileParts.Html, "الجولة ", "الجولة السابعة من ", "و", "وال ", "مذكرة تفاهم بين ", "وزير الخارجية ", "محمد بن ", "2019 ", "1,", "13 يناير ", "مليار دولار و", "قطر ", "\n", "قال: \"", "أ. ", "«", "(", "- ", "!", "!!!!عد", "2019 عد\n",
            "و22 نوفمبر/ تشرين الثاني للمشاركة في الحوار الاستراتيجي السنوي الخامس بين البلدين، والذي يعقد با", "\"فيفا\" قطر 2022، بالإضافة إلى عد", "الحوار الاستراتيجي القطري الأميركي الذي عقد في الدوحة أمس الاثنين ",
            "- مذكرة تفاهم بين قطر والولايات المتحدة\n", "• عد\n", "عد\n", "آل ثانيووزير ",
        ];
        foreach (var part in parts)
        {
            yield return Filled(part);
        }

        foreach (var file in Directory.EnumerateFiles(Repository.Path("seeds", "articles"), "*.txt").Order(StringComparer.Ordinal))
        {
            var article = File.ReadAllText(file);
            yield return Filled(article);
            yield return Filled(article.ReplaceLineEndings(" "));
            yield return Filled(article.ReplaceLineEndings(" ").Replace(".", "", StringComparison.Ordinal).Replace("،", "", StringComparison.Ordinal));
        }
    }

    private static string Filled(string part) => string.Concat(Enumerable.Repeat(part, (Length / part.Length) + 1))[..Length];
}
