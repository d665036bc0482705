using System.Text;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Verification;

namespace QatarUsDialogue.Tests.Verification;

public sealed class GenerationVerificationTests : IAsyncLifetime, IDisposable
{
    private readonly TemporarySeeds _seeds = new();

    private string Database => _seeds.Generations.Current()!.Path;

    public async Task InitializeAsync() => await _seeds.BuildAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task AGenerationAsItWasBuiltHasNoDifferencesAlsoWhenItRemembersAnother()
    {
        Assert.Empty(Verify());
        await File.WriteAllTextAsync(_seeds.Article("004_10ea7d8f2b1e01f1.txt"), "خبر آخر.");
        await _seeds.BuildAsync();
        Assert.Empty(Verify());
    }

    [Fact]
    public void AFlippedByteAnywhereIsFoundAndTheRowIsNamedWhereThereIsOne()
    {
        var whole = File.ReadAllBytes(Database);
        var words = whole.AsSpan().IndexOf("وأصدر الجانبان"u8);
        var name = Path.GetFileName(Database);
        // The header, in it the stamp of the build, the words of a source, the middle and the end of the file.
        foreach (var at in new[] { 17, 62, words + 1, whole.Length / 2, whole.Length - 1 })
        {
            byte[] harmed = [.. whole];
            harmed[at] ^= 1;
            File.WriteAllBytes(Database, harmed);
            var differences = Verify();

            Assert.NotEmpty(differences);
            Assert.All(differences, difference => Assert.StartsWith(name, difference.Place, StringComparison.Ordinal));
            Assert.True(at != words + 1 || differences.Any(difference => difference.Place.Contains(", table ", StringComparison.Ordinal) && difference.Place.Contains(", row ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void RowsThatWereChangedAddedOrTakenAwayAreNamed()
    {
        Databases.Execute(Database, "UPDATE Topics SET En = 'Nothing' WHERE Key = 'al-udeid'");
        Databases.Execute(Database, "INSERT INTO Origins VALUES ('forged')");
        Databases.Execute(Database, "DELETE FROM Claims WHERE DialogueKey = '6' AND \"Order\" = 1");
        var told = string.Join('\n', Verify());

        Assert.Contains(", table Topics, row Key=al-udeid: En is Nothing and should be ", told, StringComparison.Ordinal);
        Assert.Contains(", table Origins, row Inputs=forged: does not follow from the seeds", told, StringComparison.Ordinal);
        Assert.Contains(", table Claims, row DialogueKey=6, Order=1: is missing", told, StringComparison.Ordinal);
    }

    [Fact]
    public void ASeedThatWasChangedAfterTheBuildIsToldByItsSource()
    {
        File.AppendAllText(_seeds.Article("004_10ea7d8f2b1e01f1.txt"), "\n", Encoding.UTF8);
        var told = string.Join('\n', Verify());

        Assert.Contains(": from these seeds and rules follows generation ", told, StringComparison.Ordinal);
        Assert.Contains(", table Sources, row Id=004: Sha256 is ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAGenerationThereIsNothingToVerify()
    {
        File.Delete(Path.Combine(_seeds.Data, "current"));
        Assert.Contains("Run ingest first", Assert.Throws<IOException>(Verify).Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<Difference> Verify() => GenerationVerification.Run(_seeds.Generations, new Web.Ingestion.SeedFolder(_seeds.Seeds), _ => { }).Differences;
}
