using Microsoft.Data.Sqlite;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Store;

public class SearchIndexTests
{
    [Fact]
    public async Task EverySentenceAndHeadlineOfTheSeedsIsInTheIndex()
    {
        using var seeds = new TemporarySeeds();
        var report = await seeds.BuildAsync();
        var path = seeds.Generations.Named(report.Id).Path;

        Assert.True(GenerationCheck.IsSound(path));
        Assert.NotEqual("0", Ask(path, "SELECT count(*) FROM Passages p JOIN SearchIndex s ON s.rowid = p.Id WHERE SearchIndex MATCH 'Exact : \"الارهاب\"' AND p.SourceId = '002' AND p.IsTitle = 0"));
        Assert.NotEqual("0", Ask(path, "SELECT Passages FROM SearchWords WHERE Word = 'قاعده'"));
    }

    [Theory]
    [InlineData("DELETE FROM SearchIndex_data WHERE id > 10")]
    [InlineData("UPDATE SearchIndex_data SET block = zeroblob(40) WHERE id > 10")]
    [InlineData("DELETE FROM SearchIndex_docsize WHERE id = 3")]
    [InlineData("DELETE FROM Passages WHERE Id = 3")]
    [InlineData("UPDATE Passages SET Length = 100000 WHERE Id = 3")]
    [InlineData("DELETE FROM SearchLists WHERE Key = 'round:6'; UPDATE SearchLists SET Passages = 1 WHERE Key = 'year:2024'")]
    [InlineData("UPDATE SearchLists SET List = x'8181' WHERE Key = 'year:2024'")]
    [InlineData("UPDATE SearchLists SET Number = 7, List = x'' WHERE Key = 'year:2024'")]
    [InlineData("INSERT INTO SearchBlocks SELECT (7 << 32) + 1, List FROM SearchLists WHERE Key = 'year:2024'; UPDATE SearchLists SET Number = 7, List = x'' WHERE Key = 'year:2024'")]
    [InlineData("INSERT INTO SearchBlocks(Id, Blocks) VALUES (1, x'01')")]
    public async Task ADamagedIndexIsNotServed(string damage)
    {
        using var seeds = new TemporarySeeds();
        var report = await seeds.BuildAsync();
        var path = seeds.Generations.Named(report.Id).Path;

        File.SetAttributes(path, FileAttributes.Normal);
        Run(path, damage);

        Assert.False(GenerationCheck.IsSound(path));
    }

    private static string Ask(string path, string sql)
    {
        using var command = Command(path, sql);
        return command.ExecuteScalar()?.ToString() ?? "";
    }

    private static void Run(string path, string sql)
    {
        using var command = Command(path, "PRAGMA writable_schema = ON; " + sql);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(string path, string sql)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var command = connection.CreateCommand();
        command.Disposed += (_, _) => connection.Dispose();
#pragma warning disable CA2100 // Every statement stands in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
