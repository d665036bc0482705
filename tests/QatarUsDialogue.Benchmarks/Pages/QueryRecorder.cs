using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>Writes down what pages ask the database, and how long it took to begin to answer, for as long as it is not disposed of.</summary>
internal sealed class QueryRecorder : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly string Executed = RelationalEventId.CommandExecuted.Name!;

    private readonly ConcurrentQueue<AskedQuery> _asked = new();
    private readonly List<IDisposable> _subscriptions = [];

    public QueryRecorder() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>What was asked so far, in order.</summary>
    public IReadOnlyList<AskedQuery> Asked => [.. _asked];

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this, name => name == Executed));
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command: var command } executed)
        {
            var values = command.Parameters.Cast<SqliteParameter>().Select(one => new SqliteParameter(one.ParameterName, one.Value)).ToList();
            _asked.Enqueue(new(command.CommandText, values, executed.Duration));
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }
}
