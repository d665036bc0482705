using Microsoft.Data.Sqlite;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Verification;

/// <summary>Names the tables and rows in which two databases differ, holding one row of each at a time.</summary>
internal static class TableComparison
{
    private const int MostOfOneTable = 10;

    public static IEnumerable<Difference> Of(string name, string path, string derived)
    {
        using var expected = Open(derived);
        using var found = Open(path);
        List<string> tables = [];
        // The tables of the index of words are tables too; only the one that is a program has no rows of its own.
        GenerationFile.Read(
            expected,
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
            row => tables.Add(row.GetString(0)));
        var differences = new List<Difference>();
        foreach (var table in tables)
        {
            var place = $"{name}, table {table}";
            try
            {
                var ones = Rows(place, found, expected, table).Take(MostOfOneTable + 1).ToList();
                differences.AddRange(ones.Take(MostOfOneTable));
                if (ones.Count > MostOfOneTable)
                {
                    differences.Add(new(place, "more rows differ than are told"));
                }
            }
            catch (Exception exception) when (GenerationCheck.IsDamage(exception))
            {
                differences.Add(new(place, $"cannot be read ({exception.Message})"));
            }
        }

        return differences;
    }

    private static IEnumerable<Difference> Rows(string place, SqliteConnection found, SqliteConnection expected, string table)
    {
        using var isThere = TableRows.Of(found, expected, table);
        using var follows = TableRows.Of(expected, expected, table);
        var (one, other) = (isThere.Next(), follows.Next());
        while (one is not null || other is not null)
        {
            var order = one is null ? 1 : other is null ? -1 : TableRows.Compare(one.Key, other.Key);
            if (order < 0)
            {
                yield return new($"{place}, row {one!.Name}", "does not follow from the seeds");
                one = isThere.Next();
            }
            else if (order > 0)
            {
                yield return new($"{place}, row {other!.Name}", "is missing");
                other = follows.Next();
            }
            else
            {
                foreach (var (column, now, should) in one!.DifferencesFrom(other!))
                {
                    yield return new($"{place}, row {one.Name}", $"{column} is {now} and should be {should}");
                }

                (one, other) = (isThere.Next(), follows.Next());
            }
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(GenerationFile.ForReading(path));
        connection.Open();
        return connection;
    }
}
