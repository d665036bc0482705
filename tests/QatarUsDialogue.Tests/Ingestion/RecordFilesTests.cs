using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion;

public class RecordFilesTests
{
    private static readonly Lexicon Lexicon = LexiconFiles.Read(Repository.Path("seeds", "lexicon"));
    private static readonly IReadOnlyList<EditorRecord> Records = RecordFiles.Read(Repository.Path("seeds", "records"));

    [Fact]
    public void EveryRoundHasARecordOfItsDayItsCityItsChairsAndItsDocuments()
    {
        var rounds = Records.Where(record => record.Kind is RecordKind.Round).ToList();

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], rounds.Select(record => record.Round!.Value));
        Assert.All(rounds, record => Assert.Superset(
            new HashSet<RecordField>([RecordField.Date, RecordField.City, RecordField.Chair, RecordField.Document]),
            record.Statements.Select(statement => statement.Field).ToHashSet()));
    }

    [Fact]
    public void APlaceAPersonAndABodyOfARecordAreInTheLexicon()
    {
        var known = new Dictionary<RecordField, HashSet<string>>
        {
            [RecordField.City] = [.. Lexicon.Places.Select(place => place.Key)],
            [RecordField.Chair] = [.. Lexicon.People.Select(person => person.Key)],
            [RecordField.Outlet] = [.. Lexicon.Bodies.Select(body => body.Key)],
        };

        Assert.All(
            Statements().Where(statement => known.ContainsKey(statement.Field)),
            statement => Assert.Contains(statement.Value!, known[statement.Field]));
    }

    [Fact]
    public void TheOfficeOfAChairIsTheOneHeldOnTheDay()
    {
        foreach (var record in Records.Where(record => record.Kind is RecordKind.Round))
        {
            var day = record.Statements.Single(statement => statement.Field is RecordField.Date).Earliest!.Value;
            Assert.All(record.Statements.Where(statement => statement.Field is RecordField.Chair), chair =>
                Assert.Contains(
                    Lexicon.People.Single(person => Same(person.Key, chair.Value)).Offices,
                    office => Same(office.En, chair.OfficeEn) && Same(office.Ar, chair.OfficeAr)
                        && office.From <= day && (office.To is null || office.To >= day)));
        }
    }

    [Fact]
    public void EveryStatementRestsOnAFullAddress() =>
        Assert.All(Statements(), statement =>
        {
            Assert.NotEmpty(statement.Addresses);
            Assert.All(statement.Addresses, address => Assert.StartsWith("http", new Uri(address, UriKind.Absolute).Scheme, StringComparison.Ordinal));
        });

    [Fact]
    public void TheWordsOfAMisprintStandInItsArticle()
    {
        var misprints = Records.SelectMany(record => record.Misprints.Select(words => (record.SourceId, Words: words))).ToList();
        Assert.NotEmpty(misprints);
        Assert.All(misprints, misprint => Assert.Contains(misprint.Words, ArticleText(misprint.SourceId!), StringComparison.Ordinal));
    }

    [Fact]
    public void TheWordsOfACorrectionStandExactlyOnceInItsArticle()
    {
        var corrections = Records
            .SelectMany(record => record.Statements.Select(statement => (record.SourceId, statement.Words)))
            .Where(correction => correction.Words is not null)
            .ToList();

        Assert.NotEmpty(corrections);
        Assert.All(corrections, correction =>
            Assert.Equal(2, ArticleText(correction.SourceId!).Split(correction.Words!, StringSplitOptions.None).Length));
    }

    [Fact]
    public void TheElevenOfJuneIsCorrectedToJuly()
    {
        var record = Records.Single(entry => Same(entry.Key, "article-002"));
        var correction = record.Statements.Single(statement => statement.Field is RecordField.Correction);

        Assert.Equal(1, record.Round);
        Assert.Equal(new DateOnly(2017, 7, 11), correction.Earliest);
        Assert.Equal(4, correction.Addresses.Count);
    }

    [Fact]
    public void ADocumentHasItsKindAndItsStatus()
    {
        var document = Records.Single(record => record.Round is 5 && record.Kind is RecordKind.Round)
            .Statements.Single(statement => statement.Field is RecordField.Document);

        Assert.Equal((AgreementKind.LetterOfIntent, AgreementStatus.Signed), (document.Kind, document.Status));
    }

    [Fact]
    public void ARoundOfTwoDaysKeepsBoth()
    {
        var date = Records.Single(record => Same(record.Key, "round-3"))
            .Statements.Single(statement => statement.Field is RecordField.Date);

        Assert.Equal((new DateOnly(2020, 9, 14), new DateOnly(2020, 9, 15)), (date.Earliest!.Value, date.Latest!.Value));
    }

    [Fact]
    public void TheFilesThatAreHashedAreReadAndNoOthers()
    {
        using var seeds = new TemporarySeeds();
        var folder = new Web.Ingestion.SeedFolder(seeds.Seeds);
        File.Move(Path.Combine(folder.Records, "round-3.md"), Path.Combine(folder.Records, "round-3.MD"));
        File.WriteAllText(Path.Combine(folder.Records, ".draft.md"), "half written");
        File.WriteAllBytes(Path.Combine(folder.Records, "._round-3.md"), [0, 5, 22, 7]);

        var hashed = folder.RuleFiles().Where(file => file.Name.StartsWith("records/", StringComparison.Ordinal));

        Assert.Equal(hashed.Select(file => Path.GetFileNameWithoutExtension(file.Name)), RecordFiles.Read(folder.Records).Select(record => record.Key));
        Assert.Equal(Records.Select(record => record.Key), RecordFiles.Read(folder.Records).Select(record => record.Key));
    }

    private static IEnumerable<RecordStatement> Statements() => Records.SelectMany(record => record.Statements);

    private static string ArticleText(string source) =>
        File.ReadAllText(Directory.EnumerateFiles(Repository.Path("seeds", "articles"), $"{source}_*.txt").Single());

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
