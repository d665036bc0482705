using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Store;

/// <summary>Rows are written without the change tracker. They must be the rows that it would write.</summary>
public sealed class GenerationWriterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("writer-");

    private const string Inputs = "inputs";

    private static readonly Remembered Memory = new(
        [
            new FormerFact
            {
                Id = "f",
                Sha256 = "0",
                SourceId = "001",
                File = "001.txt",
                Kind = FactKind.Topic,
                Start = 3,
                Text = "قطر",
                PassageStart = 0,
                Passage = "في قطر",
            },
        ],
        [new FormerKey { Kind = FormerKeyKind.Person, Key = "k", Facts = ["f"] }]);

    private static CapturedPages Pages => new(Repository.Path("seeds", "articles"));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void EveryRowIsWrittenAsTheModelWouldWriteIt()
    {
        var archive = SeedArchive();
        GenerationWriter.Write(archive, Pages, Memory, Inputs, At("ours.db"));
        WriteTracked(archive, At("tracked.db"));

        var ours = TableRows.Of(At("ours.db"));
        Assert.Equal(Sorted(TableRows.Of(At("tracked.db"))), Sorted(ours));
        Assert.All(archive.Sources.SelectMany(s => s.Facts), f => Assert.Contains(ours, row => row.Contains(f.Id, StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryTableAndIndexOfTheModelIsInTheFile()
    {
        GenerationWriter.Write(SeedArchive(), Pages, Memory, Inputs, At("ours.db"));
        WriteTracked(SeedArchive(), At("tracked.db"));

        var ours = Definitions(At("ours.db"));
        Assert.Equal(Definitions(At("tracked.db")), ours);
        Assert.Contains(ours, d => d.StartsWith("CREATE UNIQUE INDEX", StringComparison.Ordinal));
    }

    [Fact]
    public void TheRestIsWorkedOutWhileRowsAreWritten()
    {
        var writing = Environment.CurrentManagedThreadId;
        int? working = null;
        var flow = ArchiveFlow.Of(SeedArchive());
        Archive Rest()
        {
            working = Environment.CurrentManagedThreadId;
            return flow.Rest();
        }

        GenerationWriter.Write(flow with { Rest = Rest }, Pages, Inputs, At("flow.db"));
        GenerationWriter.Write(SeedArchive(), Pages, Remembered.Nothing, Inputs, At("whole.db"));

        Assert.NotNull(working);
        Assert.NotEqual(writing, working);
        Assert.Equal(TableRows.Of(At("whole.db")), TableRows.Of(At("flow.db")));
    }

    [Fact]
    public void WhereTheRestCannotBeWorkedOutNothingIsWritten()
    {
        var flow = ArchiveFlow.Of(SeedArchive()) with { Rest = () => throw new InvalidDataException("the rest") };

        Assert.Equal("the rest", Assert.Throws<InvalidDataException>(() => GenerationWriter.Write(flow, Pages, Inputs, At("none.db"))).Message);
        File.Delete(At("none.db"));
    }

    private string At(string file) => Path.Combine(_folder.FullName, file);

    private static Archive SeedArchive() => new DialogueReconciler(SeedReadings.Lexicon)
        .Reconcile(SeedReadings.ById.Values, RecordFiles.Read(Repository.Path("seeds", "records")));

    private static void WriteTracked(Archive archive, string path)
    {
        var options = new DbContextOptionsBuilder<ArchiveContext>().UseSqlite($"Data Source={path};Pooling=False").Options;
        using var context = new ArchiveContext(options);
        context.Database.EnsureCreated();
        context.AddRange(archive.Topics);
        context.AddRange(archive.People);
        context.AddRange(archive.Records);
        context.AddRange(archive.Dialogues);
        // Those of a round have come with their rounds.
        context.AddRange(archive.Agreements.Where(a => a.DialogueKey is null));
        context.AddRange(archive.Sources);
        context.AddRange(archive.Passages);
        context.AddRange(archive.Synonyms);
        context.AddRange(Tallies.Of(archive));
        context.AddRange(Memory.Facts);
        context.AddRange(Memory.Keys);
        context.Add(new BuildOrigin { Inputs = Inputs });
        context.AddRange(archive.Decisions.Select((decision, index) => new DecisionRow
        {
            Order = index + 1,
            Verb = decision.Verb,
            Subject = decision.Subject,
            Because = decision.Because,
        }));
        context.SaveChanges();
    }

    // What the query planner noted about the rows is no row of ours; the search index is outside of the model.
    private static IEnumerable<string> Sorted(IEnumerable<string> rows) => rows
        .Where(r => !r.Contains("sqlite_stat", StringComparison.Ordinal) && !r.StartsWith("Search", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static List<string> Definitions(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'Search%' ORDER BY name";
        using var reader = command.ExecuteReader();
        var definitions = new List<string>();
        while (reader.Read())
        {
            definitions.Add(reader.GetString(0));
        }

        return definitions;
    }
}
