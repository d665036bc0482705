using Npgsql;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>
/// Keeps a generation from being dropped while it is read here: a lock that readers share, on the server that builds. Lost
/// with that server, it is taken anew; meanwhile nobody can drop anything either.
/// </summary>
internal sealed class HeldGeneration(PostgresDatabase database, string schema) : IDisposable
{
    private readonly Lock _gate = new();
    private NpgsqlConnection? _connection;
    private bool _isOver;

    /// <summary>True where it had been dropped before the lock was taken.</summary>
    public bool IsGone { get; private set; }

    /// <summary>Takes the lock, or makes sure that it is still held.</summary>
    public void Renew()
    {
        lock (_gate)
        {
            if (_isOver || IsHeld())
            {
                return;
            }

            _connection?.Dispose();
            _connection = null;
            _connection = Locked();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
            _connection?.Dispose();
        }
    }

    private NpgsqlConnection Locked()
    {
        var connection = database.OpenToWrite();
        try
        {
            PostgresDatabase.Execute(connection, "SELECT pg_advisory_lock_shared($1)", PostgresDatabase.LockOf(schema));
            IsGone = PostgresDatabase.Ask(connection, "SELECT 1 FROM pg_namespace WHERE nspname = $1", schema) is null;
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private bool IsHeld()
    {
        try
        {
            return _connection is not null && PostgresDatabase.Ask(_connection, "SELECT 1") is not null;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
