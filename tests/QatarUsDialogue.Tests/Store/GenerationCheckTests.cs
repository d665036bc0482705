using Microsoft.Data.Sqlite;
using QatarUsDialogue.Tests.Reconciliation;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Store;

public sealed class GenerationCheckTests : IDisposable
{
    private const int PageSize = 4096;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("check-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void WordsThatDoNotStandInTheirPlaceAreRefused()
    {
        var path = Written();
        Change(path, "UPDATE Facts SET Start = Start + 1 WHERE Number = 2");

        var damage = Assert.Throws<DamagedGenerationException>(() => GenerationCheck.Check(path));
        Assert.Contains("fact 2", damage.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFactWithoutItsSourceIsRefused()
    {
        var path = Written();
        Change(path, "PRAGMA foreign_keys = OFF; DELETE FROM Sources");

        Assert.Throws<DamagedGenerationException>(() => GenerationCheck.Check(path));
    }

    [Fact]
    public void ANumberThatIsTooLargeIsRefused()
    {
        var path = Written();
        Change(path, "UPDATE Facts SET Start = 9223372036854775807");

        Assert.Throws<DamagedGenerationException>(() => GenerationCheck.Check(path));
    }

    [Theory]
    [InlineData("UPDATE Facts SET Start = Start + 1 WHERE Number = 2")]
    [InlineData("UPDATE Facts SET Start = 9223372036854775807")]
    [InlineData("UPDATE Facts SET Start = 'word'")]
    [InlineData("UPDATE Facts SET Start = -5")]
    [InlineData("UPDATE Sources SET Text = x'00ff'")]
    [InlineData("DROP TABLE SearchBlocks")]
    public void ADamagedFileIsNotSoundHoweverItIsDamaged(string damage)
    {
        var path = Written();
        Assert.True(GenerationCheck.IsSound(path));

        Change(path, damage);

        Assert.False(GenerationCheck.IsSound(path));
    }

    [Fact]
    public void AFileWithADamagedPageIsNotWhole()
    {
        var path = Written();
        Assert.True(GenerationCheck.IsWhole(path));

        using (var file = File.Open(path, FileMode.Open))
        {
            file.Position = file.Length / 2 / PageSize * PageSize;
            file.Write(Enumerable.Repeat((byte)0xff, PageSize).ToArray());
        }

        Assert.False(GenerationCheck.IsWhole(path));
    }

    [Fact]
    public void AFileThatWasNotClosedIsNotWhole()
    {
        var path = Written();
        File.WriteAllText(path + "-journal", "");

        Assert.False(GenerationCheck.IsWhole(path));
    }

    private string Written()
    {
        var sketch = new Sketch("700_a.txt", "شهد الحوار الرابع مذكرة تفاهم في الطاقة المتجددة.");
        var archive = Sketch.Reconcile([sketch.Of(sketch.Round(4, "الحوار الرابع")) with { Agreements = [sketch.Document("مذكرة تفاهم في الطاقة المتجددة", 0)] }]);
        var path = Path.Combine(_root.FullName, "archive.db");
        GenerationWriter.Write(archive, new CapturedPages(_root.FullName), Remembered.Nothing, "inputs", path);
        GenerationCheck.Check(path);
        return path;
    }

    private static void Change(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The test's own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
