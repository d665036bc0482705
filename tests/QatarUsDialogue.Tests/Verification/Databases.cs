using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Tests.Verification;

/// <summary>Changes a database as its owner could.</summary>
internal static class Databases
{
    public static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The words are those of a test.
        command.CommandText = sql;
#pragma warning restore CA2100
        Assert.True(command.ExecuteNonQuery() > 0);
    }
}
