using Microsoft.Data.Sqlite;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Store;

/// <summary>Turns a generation into one that a program of before an upgrade has built: a column has another name, as has the layout.</summary>
internal static class OlderTables
{
    public static void MakeOf(Generation generation)
    {
        using var connection = new SqliteConnection($"Data Source={generation.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "ALTER TABLE Dialogues RENAME COLUMN City TO Town; PRAGMA application_id = 1; PRAGMA user_version = 1;";
        command.ExecuteNonQuery();
    }
}
