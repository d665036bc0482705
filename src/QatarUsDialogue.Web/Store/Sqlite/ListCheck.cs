using Microsoft.Data.Sqlite;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Proves the lists of passages: as many as each says, in order, and none that there is not.</summary>
internal static class ListCheck
{
    public static void Check(string path, SqliteConnection connection)
    {
        var all = int.Parse(GenerationFile.Ask(connection, "SELECT count(*) FROM Passages"), System.Globalization.CultureInfo.InvariantCulture);
        GenerationFile.Read(connection, "SELECT Key, Passages, List FROM SearchLists", row =>
        {
            if (!IsSound(row.GetFieldValue<byte[]>(2), ListKeys.HasWeights(row.GetString(0)), row.GetInt32(1), all))
            {
                throw new DamagedGenerationException($"{path}: the list of passages of {row.GetString(0)} is damaged.");
            }
        });
    }

    private static bool IsSound(byte[] bytes, bool hasWeights, int passages, int all)
    {
        try
        {
            var list = new ListBytes(bytes, hasWeights);
            var (count, last) = (0, 0);
            for (; list.Next(); count++, last = list.Passage)
            {
                if (list.Passage <= last || list.Passage > all)
                {
                    return false;
                }
            }

            return count == passages;
        }
        catch (IndexOutOfRangeException)
        {
            return false;
        }
    }
}
