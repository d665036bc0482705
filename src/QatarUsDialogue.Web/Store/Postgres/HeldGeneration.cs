using Npgsql;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>
/// Keeps a generation from being dropped while it is read here: a lock that readers share, on the server that builds. Lost
/// with that server, it is taken anew; meanwhile nobody can drop anything either.
/// </summary>
internal sealed class HeldGeneration(PostgresDatabase database, string schema) : IDisposable
{
    private readonly Lock gate = new();
    private NpgsqlConnection? connection;
    private bool isOver;

    /// <summary>Takes the lock, or makes sure that it is still held.</summary>
    public void Renew()
    {
        lock (gate)
        {
            if (isOver || IsHeld())
            {
                return;
            }

            connection?.Dispose();
            connection = null;
            var next = database.OpenToWrite();
            PostgresDatabase.Execute(next, "SELECT pg_advisory_lock_shared($1)", PostgresDatabase.LockOf(schema));
            connection = next;
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            connection?.Dispose();
        }
    }

    private bool IsHeld()
    {
        try
        {
            return connection is not null && PostgresDatabase.Ask(connection, "SELECT 1") is not null;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
