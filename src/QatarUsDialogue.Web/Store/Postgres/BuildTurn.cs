using Npgsql;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>Held by the one program that builds, on whatever machine. The server lets it go when the connection ends, however it ends.</summary>
internal sealed class BuildTurn : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly long Lock = PostgresDatabase.LockOf("build");

    private readonly NpgsqlConnection _connection;
    private readonly Action _over;

    private BuildTurn(NpgsqlConnection connection, Action over) => (_connection, _over) = (connection, over);

    /// <param name="over">Called when the turn is over, before another can begin.</param>
    public static async Task<BuildTurn> TakeAsync(PostgresDatabase database, Action over, TimeProvider time, Action waiting, CancellationToken cancellation)
    {
        var connection = database.OpenToWrite();
        try
        {
            for (var hasWaited = false; PostgresDatabase.Ask(connection, "SELECT pg_try_advisory_lock($1)", Lock) is not true; hasWaited = true)
            {
                if (!hasWaited)
                {
                    waiting();
                }

                await Task.Delay(Pause, time, cancellation);
            }

            return new(connection, over);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public void Dispose()
    {
        _over();
        _connection.Dispose();
    }
}
