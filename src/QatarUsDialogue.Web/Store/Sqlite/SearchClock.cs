using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Stops what a connection does when its time is up: no search may keep a processor for itself.</summary>
internal sealed class SearchClock : IDisposable
{
    private const int StepsBetweenLooks = 2000;

    private readonly SqliteConnection _connection;

    public SearchClock(ArchiveContext context, TimeSpan limit)
    {
        context.Database.OpenConnection();
        _connection = (SqliteConnection)context.Database.GetDbConnection();
        Limit = new(limit);
        raw.sqlite3_progress_handler(_connection.Handle, StepsBetweenLooks, _ => Limit.IsOver ? 1 : 0, null);
    }

    /// <summary>For work that the connection does not see.</summary>
    public TimeLimit Limit { get; }

    public static bool HasStopped(Exception exception) =>
        exception is TimeoutException or SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT };

    // The connection goes back to its pool and must not stop the next one's work.
    public void Dispose() => raw.sqlite3_progress_handler(_connection.Handle, 0, null, null);
}
