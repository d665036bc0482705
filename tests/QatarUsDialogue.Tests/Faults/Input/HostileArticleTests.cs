using System.Security.Cryptography;
using System.Text.RegularExpressions;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Faults.Input;

/// <summary>Articles as nobody should capture them. <c>tests/long input</c> tries many.</summary>
public sealed partial class HostileArticleTests : IDisposable
{
    private const int AtOnce = 50;
    private const int BuiltAtOnce = 40;

    private static readonly string[] Pages =
        [.. Directory.EnumerateFiles(Repository.Path("tests", "QatarUsDialogue.Tests", "Captures", "pages"), "*.htm*").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private readonly HostileFiles _texts = new(Trials.Seed, [.. Tests.Seeds.Articles.Select(a => a.Text)], [.. HostileParts.Anywhere, .. HostileParts.Html]);
    private readonly HostileFiles _pages = new(Trials.Seed + 1, Pages, [.. HostileParts.Anywhere, .. HostileParts.Html]);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostile-");
    private readonly InputFigures _figures = new();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void EveryArticleIsReadExactlyOrRefusedWithItsReason()
    {
        var count = Trials.Count(1000);
        for (var batch = 0; _figures.Tried < count; batch++)
        {
            Try(batch);
        }

        Figures.Write($"articles spoiled: {_figures}");
        Assert.True(_figures.Faults.Count == 0, string.Join("\n", _figures.Faults));
        Assert.InRange(_figures.Refused, count / 50, count * 2 / 3);
    }

    [Fact]
    public async Task ABuildOfSpoiledArticlesLosesNoneOfThem()
    {
        using var seeds = new TemporarySeeds();
        for (var i = 0; i < BuiltAtOnce; i++)
        {
            File.WriteAllBytes(seeds.Article($"9{i:00}_spoiled{(i % 2 == 0 ? ".txt" : ".html")}"), i % 2 == 0 ? _texts.Next() : _pages.Next());
        }

        var files = Directory.GetFiles(seeds.Article("")).Select(f => Path.GetFileName(f)).ToList();
        var distinct = files.Select(f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(seeds.Article(f))))).Distinct().Count();
        var report = await seeds.BuildAsync();

        Assert.NotEmpty(report.Refusals);
        Assert.Equal(distinct, report.Sources + report.Refusals.Count);
        Assert.All(report.Refusals, refusal => Assert.Contains(refusal.File, files));
    }

    private void Try(int batch)
    {
        var names = Enumerable.Range(0, AtOnce).Select(i => $"{i:00}_{batch}{(i % 2 == 0 ? ".txt" : ".html")}").ToList();
        for (var i = 0; i < AtOnce; i++)
        {
            File.WriteAllBytes(Path.Combine(_folder.FullName, names[i]), i % 2 == 0 ? _texts.Next() : _pages.Next());
        }

        try
        {
            var captured = ArticleFiles.Read(_folder.FullName);
            Judge(batch, names, captured);
            new DialogueReconciler(SeedReadings.Lexicon).Reconcile([.. captured.Articles.AsParallel().AsOrdered().Select(Read)], []);
        }
#pragma warning disable CA1031 // Any exception at all is what is looked for.
        catch (Exception exception)
        {
            _figures.Fault($"seed {Trials.Seed}, batch {batch}: {exception}");
        }
#pragma warning restore CA1031
        finally
        {
            names.ForEach(name => File.Delete(Path.Combine(_folder.FullName, name)));
        }
    }

    private void Judge(int batch, List<string> names, CapturedArticles captured)
    {
        foreach (var refusal in captured.Refusals)
        {
            _figures.Refuse();
            if (!Sentence().IsMatch(refusal.Reason) || (refusal.Reason.StartsWith("It is not UTF-8", StringComparison.Ordinal) && !Place().IsMatch(refusal.Reason)))
            {
                _figures.Fault($"batch {batch}, {refusal.File} is refused without a reason or place: {refusal.Reason}");
            }
        }

        foreach (var _ in captured.Articles)
        {
            _figures.Read();
        }

        var told = captured.Articles.Select(a => a.File).Concat(captured.Refusals.Select(r => r.File)).Order(StringComparer.Ordinal);
        if (!told.SequenceEqual(names.Order(StringComparer.Ordinal)))
        {
            _figures.Fault($"batch {batch}: a file is neither read nor refused");
        }
    }

    private Reading Read(Article article)
    {
        var reading = SeedReadings.Reader.Read(article);
        var wrong = ReadingSpans.Evidence(reading).FirstOrDefault(e => e.Span.Length <= 0 || e.Text != e.Span.In(article.Text));
        if (wrong is not null)
        {
            _figures.Fault($"{article.File}: {wrong} does not stand there");
        }

        return reading;
    }

    [GeneratedRegex("^[A-Z0-9].{10,}[.]$", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    [GeneratedRegex("line [0-9]+, byte [0-9]+, 0x[0-9A-F]{2}")]
    private static partial Regex Place();
}
