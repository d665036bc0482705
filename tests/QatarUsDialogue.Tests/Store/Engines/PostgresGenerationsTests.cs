using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Postgres;

namespace QatarUsDialogue.Tests.Store.Engines;

public sealed class PostgresGenerationsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-server-");
    private readonly PostgresDatabase _database;
    private readonly PostgresGenerations _builder;

    public PostgresGenerationsTests()
    {
        _database = new(PostgresServer.ConnectionOf(_folder.FullName), "");
        _builder = new(_database);
    }

    public void Dispose()
    {
        _builder.Dispose();
        _folder.Delete();
    }

    [Fact]
    public void BeforeTheFirstBuildThereIsNothing()
    {
        using var current = new CurrentArchive(_builder, TimeProvider.System);

        Assert.Null(_builder.Current());
        Assert.Empty(_builder.All());
        Assert.Null(_builder.Withdrawn());
        Assert.Null(current.TryLease());
    }

    [Fact]
    public void AGenerationIsSeenWhenItIsPublishedAndNotBefore()
    {
        using var other = new PostgresGenerations(_database);
        using (Alone())
        {
            _builder.Write(Flow(1), new(""), "inputs");
            Assert.Empty(Schemas());
            _builder.CheckUnfinished("inputs");
            var finished = _builder.Finish("inputs", Id(1));
            Assert.Null(other.Current());
            _builder.Publish(finished);
            Assert.Equal(finished, other.Current());
        }

        Assert.Equal(["g_" + Id(1)[..40]], Schemas());
        Assert.True(other.IsSound(other.Current()!) && other.IsOf("inputs", other.Current()!) && other.IsOfThisCode(other.Current()!));
    }

    [Fact]
    public void ABuildThatDiesLeavesNothing()
    {
        using (Alone())
        {
            _builder.Write(Flow(1), new(""), "inputs");
        }

        using var connection = _database.OpenToWrite();
        Assert.Empty(Schemas());
        Assert.Equal(0L, PostgresDatabase.Ask(connection, "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'unfinished%'"));
    }

    [Fact]
    public async Task OneBuildsAtATime()
    {
        var waits = new TaskCompletionSource();
        using var other = new PostgresGenerations(_database);
        Task<IDisposable> second;
        using (Alone())
        {
            second = other.AloneAsync(TimeProvider.System, waits.SetResult, CancellationToken.None);
            await waits.Task.WaitAsync(Patience.Limit);
            Assert.False(second.IsCompleted);
        }

        (await second.WaitAsync(Patience.Limit)).Dispose();
    }

    [Fact]
    public async Task EverySiteIsToldOfANewGeneration()
    {
        Publish(1);
        using var one = new Replica(_database);
        using var other = new Replica(_database);
        await one.StartAsync();
        await other.StartAsync();
        Publish(2);

        Replica[] all = [one, other];
        await Patience.UntilAsync(() => all.All(replica => replica.Current.Generation?.Id == Id(2)), "A site was not told.");
    }

    [Fact]
    public void AnOldGenerationStaysWhileItIsReadAndGoesWhenItIsNot()
    {
        Publish(1);
        using var replica = new Replica(_database);
        using (var lease = replica.Current.TryLease()!)
        {
            Publish(2);
            Publish(3);
            Publish(4);
            using var context = lease.OpenContext();
            Assert.Equal("s00001", context.Sources.Single().Id);
            Assert.Equal(3, Schemas().Count);
            replica.Current.Refresh();
        }

        Publish(5);
        Assert.Equal([Id(4)[..40], Id(5)[..40]], Schemas().Select(schema => schema[2..]));
    }

    [Fact]
    public void TheOneBeforeIsKnownWhateverItsNameAndItsTime()
    {
        Publish(1);
        using var replica = new Replica(_database);
        using var lease = replica.Current.TryLease()!;
        Publish(3);
        Publish(2);
        Execute($"UPDATE archive.generations SET written = written + interval '1 hour' WHERE id = '{Id(1)}'");

        Assert.Equal([Id(2), Id(3), Id(1)], _builder.All().Select(generation => generation.Id));
        Publish(2);
        Assert.Equal([Id(2), Id(3), Id(1)], _builder.All().Select(generation => generation.Id));
    }

    [Fact]
    public void OneThatIsBuiltAnewTakesANewPlaceWhileTheOldOneIsRead()
    {
        var first = Publish(1);
        using var replica = new Replica(_database);
        using var lease = replica.Current.TryLease()!;
        var second = Publish(1);
        replica.Current.Refresh();
        using var context = lease.OpenContext();

        Assert.Equal(first.Id, second.Id);
        Assert.NotEqual(first.Path, second.Path);
        Assert.Equal(second, replica.Current.Generation);
        Assert.Equal(1, context.Sources.Count());
    }

    [Fact]
    public void AGenerationInServiceCannotBeChanged()
    {
        Publish(1);
        using var current = new CurrentArchive(_builder, TimeProvider.System);
        using var lease = current.TryLease()!;
        using var context = lease.OpenContext();

        var refusal = Assert.Throws<PostgresException>(() => context.Sources.ExecuteDelete());
        Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, refusal.SqlState);
    }

    [Fact]
    public void OneThatWasDroppedIsNoneToServe()
    {
        var dropped = Publish(1);
        Publish(2);
        Publish(3);

        Assert.Null(_builder.Serve(dropped));
    }

    [Fact]
    public void OneThatIsPublishedIsInServiceThoughAnOldOneCannotBeDropped()
    {
        Publish(1);
        Publish(2);
        Execute($"DROP SCHEMA g_{Id(1)[..40]} CASCADE");

        Assert.Equal(Publish(3), _builder.Current());
    }

    [Fact]
    public async Task AGenerationThatCannotBeBegunKeepsNoConnection()
    {
        using var alone = Alone();
        Execute("CREATE SCHEMA unfinished_inputs");

        Assert.Throws<PostgresException>(() => _builder.Write(Flow(1), new(""), "inputs"));

        using var connection = _database.OpenToWrite();
        // The server notices a moment later that somebody has left.
        await Patience.UntilAsync(
            () => PostgresDatabase.Ask(connection, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction (aborted)'") is 0L,
            "The connection stays in its transaction.");
    }

    [Fact]
    public void WhatWasTakenBackIsKnownAndForgotten()
    {
        var generation = Publish(1);
        _builder.Withdraw(generation);
        Assert.Equal(generation, _builder.Withdrawn());
        _builder.ForgetWithdrawn();
        Assert.Null(_builder.Withdrawn());
    }

    [Fact]
    public void ATextThatTheServerCannotKeepIsNamed()
    {
        using var alone = Alone();
        var archive = SeededSite.Empty with { Sources = [SeededSite.Source(1, "قطر\0والولايات")] };

        var fault = Assert.Throws<IOException>(() => _builder.Write(ArchiveFlow.Of(archive), new(""), "inputs"));
        Assert.Contains("U+0000", fault.Message, StringComparison.Ordinal);
        Assert.Contains("قطر␀", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithTheServerAwayASiteGoesOnWithWhatItHas()
    {
        using var away = new PostgresGenerations(new("Host=/nowhere;Database=none;Timeout=1", ""));
        using var current = new CurrentArchive(away, TimeProvider.System);

        Assert.Null(current.Generation);
        Assert.Equal("", away.Sign());
        // Left aside, it would not be served when the server is back.
        Assert.True(away.IsReadable(new(Id(1), "g_1")));
    }

    private IDisposable Alone() => _builder.AloneAsync(TimeProvider.System, () => { }, CancellationToken.None).GetAwaiter().GetResult();

    private Generation Publish(int number)
    {
        using var alone = Alone();
        _builder.Write(Flow(number), new(""), "inputs");
        _builder.Add(Remembered.Nothing, "inputs");
        var generation = _builder.Finish("inputs", Id(number));
        _builder.Publish(generation);
        return generation;
    }

    private void Execute(string sql)
    {
        using var connection = _database.OpenToWrite();
        PostgresDatabase.Execute(connection, sql);
    }

    private static string Id(int number) => number.ToString("x", CultureInfo.InvariantCulture).PadLeft(40, '0').PadRight(64, 'f');

    private static ArchiveFlow Flow(int number)
    {
        var source = SeededSite.Source(number);
        return ArchiveFlow.Of(SeededSite.Empty with
        {
            Sources = [source],
            Passages = [new Passage { Id = 1, SourceId = source.Id, Start = 0, Length = source.Text.Length, IsTitle = false, Rounds = "", Topics = "", Kinds = "" }],
        });
    }

    private List<string> Schemas()
    {
        using var connection = _database.OpenToWrite();
        List<string> schemas = [];
        PostgresDatabase.Read(connection, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'g\\_%' ORDER BY 1", row => schemas.Add(row.GetString(0)));
        return schemas;
    }

    private sealed class Replica(PostgresDatabase database) : IDisposable
    {
        private readonly PostgresGenerations _generations = new(database);
        private GenerationWatch? _watch;

        public CurrentArchive Current => field ??= new(_generations, TimeProvider.System);

        public async Task StartAsync()
        {
            _watch = new(database, _generations, Current, TimeProvider.System, NullLogger<GenerationWatch>.Instance);
            await _watch.StartAsync(CancellationToken.None);
        }

        public void Dispose()
        {
            _watch?.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
            _watch?.Dispose();
            Current.Dispose();
            _generations.Dispose();
        }
    }
}
