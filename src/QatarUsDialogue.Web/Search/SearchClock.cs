using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace QatarUsDialogue.Web.Search;

/// <summary>Stops what a connection does when its time is up: no search may keep a processor for itself.</summary>
internal sealed class SearchClock : IDisposable
{
    private const int StepsBetweenLooks = 2000;

    private readonly SqliteConnection _connection;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _limit;

    public SearchClock(SqliteConnection connection, TimeSpan limit)
    {
        _connection = connection;
        _limit = limit;
        raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, _ => Stopwatch.GetElapsedTime(_start) > _limit ? 1 : 0, null);
    }

    public static bool HasStopped(SqliteException exception) => exception.SqliteErrorCode == raw.SQLITE_INTERRUPT;

    // The connection goes back to its pool and must not stop the next one's work.
    public void Dispose() => raw.sqlite3_progress_handler(_connection.Handle, 0, null, null);
}
