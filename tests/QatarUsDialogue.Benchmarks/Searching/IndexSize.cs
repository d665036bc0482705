using System.Globalization;
using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>How much of a generation is its search index.</summary>
internal static class IndexSize
{
    private static readonly (string Name, string Sum)[] Parts =
    [
        ("full-text index", "SELECT (SELECT sum(length(block)) FROM SearchIndex_data) + (SELECT sum(length(sz) + 4) FROM SearchIndex_docsize)"),
        ("words", "SELECT sum(length(Word) + length(Form) + length(Stem)) * 2 FROM SearchWords"),
        ("lists of passages", "SELECT (SELECT sum(length(List) + length(Key) * 2) FROM SearchLists) + (SELECT sum(length(Blocks)) FROM SearchBlocks)"),
    ];

    public static string Of(string generation)
    {
        using var connection = new SqliteConnection(Generations.ForReading(generation));
        connection.Open();
        return string.Join(", ", Parts.Select(part => string.Create(
            CultureInfo.InvariantCulture, $"{part.Name} {Generations.Read(connection, part.Sum, row => row.GetInt64(0)).Single() / 1e6:0} MB")));
    }
}
