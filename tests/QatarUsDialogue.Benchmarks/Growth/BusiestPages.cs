using Microsoft.Data.Sqlite;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Benchmarks.Growth;

/// <summary>The pages of an archive with the most behind them: what grows, grows there.</summary>
internal static class BusiestPages
{
    public static IReadOnlyList<(string Name, string Address)> Of(string data)
    {
        var file = new GenerationFolder(data).Current()?.Path ?? throw new InvalidOperationException($"There is no generation in {data}.");
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return
        [
            ("home", "/"),
            ("round", "/rounds/" + Ask(connection, "SELECT DialogueKey FROM RoundTallies WHERE Place IS NOT NULL ORDER BY Facts DESC LIMIT 1")),
            ("topic", "/topics/" + Ask(connection, "SELECT TopicKey FROM TopicTallies WHERE DialogueKey = '*' ORDER BY Passages DESC LIMIT 1")),
            ("source", "/sources/" + Ask(connection, "SELECT Id FROM Sources WHERE Scope = 'Dialogue' ORDER BY Id LIMIT 1")),
            ("search", "/search?q=%D9%82%D8%A7%D8%B9%D8%AF%D8%A9"),
            ("sources", "/sources"),
            ("matrix", "/matrix"),
            ("ledger", "/agreements"),
        ];
    }

    private static string Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The questions stand above.
        command.CommandText = question;
#pragma warning restore CA2100
        return (string)command.ExecuteScalar()!;
    }
}
