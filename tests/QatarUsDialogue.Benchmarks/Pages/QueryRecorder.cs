using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>Writes down what pages ask the database, and how long it took to begin to answer.</summary>
internal sealed class QueryRecorder : DbCommandInterceptor
{
    public ConcurrentQueue<(string Sql, IReadOnlyList<SqliteParameter> Values, TimeSpan Took)> Asked { get; } = new();

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        var values = command.Parameters.Cast<SqliteParameter>().Select(value => new SqliteParameter(value.ParameterName, value.Value)).ToList();
        Asked.Enqueue((command.CommandText, values, eventData.Duration));
        return result;
    }
}
