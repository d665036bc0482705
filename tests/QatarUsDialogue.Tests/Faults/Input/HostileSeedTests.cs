using System.Globalization;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Faults.Input;

/// <summary>Records and lexicon files as no editor should write them. <c>tests/long input</c> tries many.</summary>
public sealed class HostileSeedTests
{
    private readonly InputFigures _figures = new();

    [Fact]
    public void EveryRecordIsReadOrRefusedWithItsFileAndLine()
    {
        var count = Trials.Count(1000);
        var originals = Directory.EnumerateFiles(Repository.Path("seeds", "records"), "*.md").Order(StringComparer.Ordinal)
            .Select(f => (Name: Path.GetFileName(f), Files: new HostileFiles(Trials.Seed, [File.ReadAllText(f)], [.. HostileParts.Anywhere, .. HostileParts.Yaml, .. HostileParts.Markdown])))
            .ToList();
        for (var i = 0; i < count; i++)
        {
            var (name, files) = originals[i % originals.Count];
            using var folder = new Ingestion.SeedFolder();
            Try(folder.Path, name, files.Next(), () => Show(RecordFiles.Read(folder.Path)));
        }

        Figures.Write($"records spoiled: {_figures}");
        Assert.True(_figures.Faults.Count == 0, string.Join("\n", _figures.Faults));
        Assert.InRange(_figures.Refused, count / 4, count - (count / 20));
    }

    [Fact]
    public void EveryLexiconFileIsReadOrRefusedWithItsNameAndLine()
    {
        var count = Trials.Count(700);
        var originals = SmallLexicon.Files.OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => (f.Key, f.Value, Files: new HostileFiles(Trials.Seed, [f.Value], [.. HostileParts.Anywhere, .. HostileParts.Yaml])))
            .ToList();
        using var folder = new Ingestion.SeedFolder();
        originals.ForEach(file => folder.Write(file.Key, file.Value));
        var reading = Tests.Seeds.Articles[0];
        Assert.NotEmpty(LexiconFiles.Read(folder.Path).Topics);
        for (var i = 0; i < count; i++)
        {
            var (name, whole, files) = originals[i % originals.Count];
            Try(folder.Path, name, files.Next(), () =>
            {
                var lexicon = LexiconFiles.Read(folder.Path);
                new DialogueReconciler(lexicon).Reconcile([new ArticleReader(lexicon).Read(reading)], []);
            });
            folder.Write(name, whole);
        }

        Figures.Write($"lexicon files spoiled: {_figures}");
        Assert.True(_figures.Faults.Count == 0, string.Join("\n", _figures.Faults));
        Assert.InRange(_figures.Refused, count / 4, count - (count / 20));
    }

    private static void Show(IReadOnlyList<EditorRecord> records)
    {
        SafeMarkdown.Html(Assert.Single(records).Note, isArabic: true);
        new DialogueReconciler(SeedReadings.Lexicon).Reconcile(SeedReadings.ById.Values, records);
    }

    private void Try(string folder, string name, byte[] bytes, Action read)
    {
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        try
        {
            read();
            _figures.Read();
        }
        catch (SeedFileException fault)
        {
            _figures.Refuse();
            var lines = bytes.AsSpan().Count((byte)'\n') + bytes.AsSpan().Count((byte)'\r') + 1;
            var isTooLarge = fault.Message.Contains("such a file has at most", StringComparison.Ordinal);
            if (fault.File != name || (fault.Line is null && !isTooLarge) || fault.Line < 1 || fault.Line > lines || !fault.Message.StartsWith(name, StringComparison.Ordinal))
            {
                _figures.Fault($"{name}, spoiled {_figures.Tried} times with seed {Trials.Seed}, is refused without its line: {fault.Message}");
            }
        }
#pragma warning disable CA1031 // Any other exception is what is looked for.
        catch (Exception exception)
        {
            _figures.Read();
            _figures.Fault(string.Create(CultureInfo.InvariantCulture, $"{name}, {_figures.Tried}th with seed {Trials.Seed}: {exception}"));
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(Repository.Path("artifacts", "spoiled")).FullName, $"{_figures.Tried}-{name}"), bytes);
        }
#pragma warning restore CA1031
    }
}
