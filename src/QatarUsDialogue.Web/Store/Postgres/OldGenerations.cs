using Npgsql;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>Drops generations that nobody reads any more. One that is still read stays until a later build.</summary>
internal static class OldGenerations
{
    /// <summary>Keeps the current generation and the one before it, which stays so that a build can be undone.</summary>
    public static void KeepTwo(NpgsqlConnection connection)
    {
        try
        {
            DropAllButTwo(connection);
        }
        catch (NpgsqlException)
        {
            // The generation is in service: a server that fails now makes no failed build of it.
        }
    }

    /// <summary>Drops what no line tells of, as a generation that was built anew leaves behind.</summary>
    public static void DropUnknown(NpgsqlConnection connection)
    {
        List<string> unknown = [];
        PostgresDatabase.Read(
            connection,
            "SELECT nspname FROM pg_namespace WHERE nspname ~ '^g_[0-9a-f]{40}(_[0-9]+)?$' AND nspname NOT IN (SELECT schema FROM archive.generations)",
            row => unknown.Add(row.GetString(0)));
        foreach (var schema in unknown)
        {
            TryDrop(connection, schema, null);
        }
    }

    private static void DropAllButTwo(NpgsqlConnection connection)
    {
        List<(string Id, string Schema)> others = [];
        // Where nobody knows the one before any more, the youngest of the others.
        PostgresDatabase.Read(
            connection,
            $"SELECT g.id, g.schema FROM archive.generations g, archive.current c {ControlTables.InOrder} OFFSET 2",
            row => others.Add((row.GetString(0), row.GetString(1))));
        foreach (var (id, schema) in others)
        {
            TryDrop(connection, schema, "DELETE FROM archive.generations WHERE id = $1 AND schema = $2", id, schema);
        }
    }

    private static void TryDrop(NpgsqlConnection connection, string schema, string? forget, params object[] values)
    {
        using var transaction = connection.BeginTransaction();
        if (PostgresDatabase.Ask(connection, "SELECT pg_try_advisory_xact_lock($1)", PostgresDatabase.LockOf(schema)) is not true)
        {
            return;
        }

        if (forget is not null)
        {
            PostgresDatabase.Execute(connection, forget, values);
        }

        PostgresDatabase.Execute(connection, $"DROP SCHEMA {PostgresDatabase.Quoted(schema)} CASCADE");
        transaction.Commit();
    }
}
