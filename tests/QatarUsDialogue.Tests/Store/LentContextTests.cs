using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Store;

public sealed class LentContextTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("lent-");
    private readonly IGenerationBuilds _generations;
    private readonly CurrentArchive _current;

    public LentContextTests()
    {
        _generations = StoreUnderTest.Generations(_data.FullName);
        Publish(1);
        _current = new(_generations, TimeProvider.System);
    }

    public void Dispose()
    {
        _current.Dispose();
        (_generations as IDisposable)?.Dispose();
        _data.Delete(recursive: true);
    }

    [Fact]
    public void AContextThatWasGivenBackIsLentAgainAndHasForgottenItsReader()
    {
        ArchiveContext first;
        using (var lease = _current.TryLease()!)
        using (first = lease.OpenContext())
        {
            Assert.Single(first.Sources.AsTracking().ToList());
            Assert.Single(first.ChangeTracker.Entries());
            first.Database.SetCommandTimeout(1);
            first.Database.BeginTransaction();
        }

        using var next = _current.TryLease()!;
        using var second = next.OpenContext();
        Assert.Same(first, second);
        Assert.Empty(second.ChangeTracker.Entries());
        Assert.Null(second.Database.GetCommandTimeout());
        Assert.Null(second.Database.CurrentTransaction);
        Assert.Single(second.Sources.ToList());
        Assert.Empty(second.ChangeTracker.Entries());
    }

    [Fact]
    public async Task NoTwoReadersAtOnceHaveTheSame()
    {
        var lent = new HashSet<ArchiveContext>();
        using var allHoldOne = new Barrier(4);
        await Task.WhenAll(Enumerable.Range(0, allHoldOne.ParticipantCount).Select(_ => Task.Factory.StartNew(
            () =>
            {
                for (var turn = 0; turn < 50; turn++)
                {
                    using var lease = _current.TryLease()!;
                    using var context = lease.OpenContext();
                    lock (lent)
                    {
                        Assert.True(lent.Add(context));
                    }

                    Assert.True(turn > 0 || allHoldOne.SignalAndWait(Patience.Limit));
                    Assert.Equal(SeededSite.Id(1), context.Sources.Single().Id);
                    lock (lent)
                    {
                        Assert.True(lent.Remove(context));
                    }
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }

    [Fact]
    public void WhoHasGivenAContextBackHasNoConnectionAndReadsNothing()
    {
        using var lease = _current.TryLease()!;
        var context = lease.OpenContext();
        var connection = context.Database.GetDbConnection();
        Assert.Equal(ConnectionState.Open, connection.State);
        context.Dispose();
        context.Dispose();

        Assert.Equal(ConnectionState.Closed, connection.State);
        Assert.Throws<ObjectDisposedException>(() => context.Sources.Count());
        // It was given back twice, and is lent once.
        using var one = lease.OpenContext();
        using var other = lease.OpenContext();
        Assert.NotSame(one, other);
    }

    [Fact]
    public void TheContextsOfAGenerationGoWithIt()
    {
        using var lease = _current.TryLease()!;
        var former = lease.OpenContext();
        former.Dispose();
        Publish(2);
        _current.Refresh();

        using var next = _current.TryLease()!;
        using var context = next.OpenContext();
        using var late = lease.OpenContext();
        Assert.Equal(SeededSite.Id(2), context.Sources.Single().Id);
        Assert.Equal(SeededSite.Id(1), late.Sources.Single().Id);
        Assert.Same(former, late);
        Assert.NotSame(late.Once, context.Once);
    }

    [Fact]
    public void OneThatIsBuiltAnewUnderItsIdIsReadByNoConnectionOfTheOldOne()
    {
        using var lease = _current.TryLease()!;
        using var late = lease.OpenContext();
        lease.OpenContext().Dispose();
        Publish(2, id: 1);
        _current.Refresh();

        using var next = _current.TryLease()!;
        using var context = next.OpenContext();
        Assert.Equal(SeededSite.Id(2), context.Sources.Single().Id);
        Assert.Equal(SeededSite.Id(1), late.Sources.Single().Id);
    }

    [Fact]
    public void AQuestionThatFailedSpoilsNothingForTheNextReader()
    {
        using var lease = _current.TryLease()!;
        using (var context = lease.OpenContext())
        {
            Assert.ThrowsAny<DbException>(() => context.Database.ExecuteSqlRaw("SELECT nothing"));
        }

        using var next = lease.OpenContext();
        Assert.Equal(SeededSite.Id(1), next.Sources.Single().Id);
    }

    [Fact]
    public void RowsThatNobodyReadToTheirEndSpoilNothingForTheNextReader()
    {
        using var lease = _current.TryLease()!;
        using (var context = lease.OpenContext())
        {
            using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT 1 UNION ALL SELECT 2";
            Assert.True(command.ExecuteReader().Read());
        }

        using var next = lease.OpenContext();
        Assert.Equal(SeededSite.Id(1), next.Sources.Single().Id);
    }

    [Fact]
    public void AConnectionThatBrokeIsNotLentAgain()
    {
        using var lease = _current.TryLease()!;
        using (var context = lease.OpenContext())
        {
            if (StoreUnderTest.IsServer)
            {
                Assert.ThrowsAny<DbException>(() => context.Database.ExecuteSqlRaw("SELECT pg_terminate_backend(pg_backend_pid())"));
            }
            else
            {
                context.Database.GetDbConnection().Dispose();
            }
        }

        using var next = lease.OpenContext();
        Assert.Equal(SeededSite.Id(1), next.Sources.Single().Id);
    }

    [Fact]
    public void WhoeverBeginsToListenHearsTheNextQuestion()
    {
        using var lease = _current.TryLease()!;
        using (var context = lease.OpenContext())
        {
            Assert.Single(context.Sources.ToList());
        }

        using var next = lease.OpenContext();
        using var listener = new Listener();
        Assert.Single(next.Sources.ToList());
        Assert.Contains(next, listener.Heard);
    }

    private void Publish(int number, int? id = null)
    {
        var name = (id ?? number).ToString("x64", CultureInfo.InvariantCulture);
        using var alone = _generations.AloneAsync(TimeProvider.System, () => { }, CancellationToken.None).GetAwaiter().GetResult();
        _generations.Write(ArchiveFlow.Of(SeededSite.Empty with { Sources = [SeededSite.Source(number)] }), new CapturedPages(_data.FullName), name);
        _generations.Add(Remembered.Nothing, name);
        _generations.Publish(_generations.Finish(name, name));
    }

    /// <summary>Notes down who asks the database, of all who do.</summary>
    private sealed class Listener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly ConcurrentBag<IDisposable> _subscriptions = [];
        private readonly List<DbContext?> _heard = [];

        public Listener() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public IReadOnlyList<DbContext?> Heard
        {
            get
            {
                lock (_heard)
                {
                    return [.. _heard];
                }
            }
        }

        public void Dispose() => Array.ForEach([.. _subscriptions], subscription => subscription.Dispose());

        void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name));
            }
        }

        void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
        {
            lock (_heard)
            {
                _heard.Add((value.Value as CommandEventData)?.Context);
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
}
