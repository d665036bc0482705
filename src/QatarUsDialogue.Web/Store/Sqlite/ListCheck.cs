using System.Globalization;
using Microsoft.Data.Sqlite;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Proves the lists of passages: as many as each says, in order, none that there is not, and no row that belongs to none.</summary>
internal static class ListCheck
{
    public static void Check(string path, SqliteConnection connection)
    {
        var all = int.Parse(GenerationFile.Ask(connection, "SELECT count(*) FROM Passages"), CultureInfo.InvariantCulture);
        var rows = 0;
        GenerationFile.Read(connection, "SELECT Key, Passages, Number, List FROM SearchLists", row =>
        {
            var key = row.GetString(0);
            var isSound = row.GetInt64(2) is 0
                ? Passages(row.GetFieldValue<byte[]>(3), ListKeys.ShapeOf(key), 0, all) is var (count, _) && count == row.GetInt32(1)
                : Passages(connection, row.GetInt64(2), ListKeys.ShapeOf(key), all, ref rows) == row.GetInt32(1);
            if (!isSound)
            {
                throw new DamagedGenerationException($"{path}: the list of passages of {key} is damaged.");
            }
        });
        if (GenerationFile.Ask(connection, "SELECT count(*) FROM SearchBlocks") != rows.ToString(CultureInfo.InvariantCulture))
        {
            throw new DamagedGenerationException($"{path}: there are blocks of passages that belong to no list.");
        }
    }

    private static int Passages(SqliteConnection connection, long number, ListShape shape, int all, ref int rows)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Blocks FROM SearchBlocks WHERE Id >= $from AND Id < $to ORDER BY Id";
        command.Parameters.AddWithValue("$from", ListKeys.Row(number, 0));
        command.Parameters.AddWithValue("$to", ListKeys.Row(number + 1, 0));
        using var row = command.ExecuteReader();
        var (count, reached) = (0, 0);
        for (; row.Read(); rows++)
        {
            if (Passages(row.GetFieldValue<byte[]>(1), shape, reached, all) is not var (here, last) || ListKeys.Row(number, last) != row.GetInt64(0))
            {
                return -1;
            }

            count += here;
            reached = last;
        }

        return count;
    }

    // How many there are and the last; null where they are in no order or there are no such passages.
    private static (int Count, int Last)? Passages(byte[] bytes, ListShape shape, int reached, int all)
    {
        try
        {
            var list = new ListBytes(bytes, shape != ListShape.Bare);
            var places = new List<int>();
            var count = 0;
            for (; list.Next(); count++, reached = list.Passage)
            {
                if (list.Passage <= reached || list.Passage > all)
                {
                    return null;
                }

                if (shape == ListShape.Places)
                {
                    places.Clear();
                    list.ReadPlaces(places);
                }
            }

            return (count, reached);
        }
        catch (IndexOutOfRangeException)
        {
            return null;
        }
    }
}
