using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Ingestion.Workers;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Postgres;
using QatarUsDialogue.Web.Store.Sqlite;
using QatarUsDialogue.Web.Verification;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>Many programs read, one builds. The long form of it is <c>tests/scale-out workers</c>.</summary>
public sealed class WorkerTests : IDisposable
{
    private readonly TemporarySeeds _seeds = new(recombined: 130);
    private readonly PostgresDatabase _database;
    private readonly SharedReadings _shared;

    public WorkerTests()
    {
        _database = new(PostgresServer.ConnectionOf(_seeds.Data), "");
        _shared = new(_database);
    }

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task WhatManyReadIsBuiltAsIfOneHadReadIt()
    {
        using (var dead = _database.OpenToWrite())
        {
            using var stop = new CancellationTokenSource();
            var first = Worker().RunAsync(_ => stop.Cancel(), stop.Token);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

            // One that dies with a batch in its hands.
            using var transaction = dead.BeginTransaction();
            Assert.NotNull(PostgresDatabase.Ask(dead, "SELECT file FROM archive.work WHERE sha256 IS NULL ORDER BY file LIMIT 1 FOR UPDATE"));
        }

        var read = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Worker().RunAsync(_ => { }, CancellationToken.None))));
        Assert.True(read.Sum() < 130, "What was read is read again.");
        Assert.Equal(0L, Count("SELECT count(*) FROM archive.work WHERE sha256 IS NULL"));
        Assert.Equal(Count("SELECT count(DISTINCT sha256) FROM archive.work"), Count("SELECT count(*) FROM archive.readings"));

        using var server = new PostgresGenerations(_database);
        var report = await Build(server, _seeds.Data + "-server", _shared);
        var files = new GenerationFiles(_seeds.Generations);
        Assert.Equal((await Build(files, _seeds.Data, null)).Id, report.Id);
        Assert.Equal(130, report.Sources);
        Directory.Delete(_seeds.Data + "-server", recursive: true);
        using var here = server.Open(server.Current()!);
        using var there = files.Open(files.Current()!);
        Assert.Equal(ArchiveDigest.Of(there), ArchiveDigest.Of(here));

        // A row that somebody changed by hand is found, and nothing else.
        using (var hand = _database.OpenToWrite())
        {
            PostgresDatabase.Execute(hand, $"UPDATE {server.Current()!.Path}.\"Topics\" SET \"Order\" = 99 WHERE \"Order\" = 1");
        }

        var difference = Assert.Single(ServerVerification.Run(server, new Web.Ingestion.SeedFolder(_seeds.Seeds), _ => { }).Differences);
        Assert.EndsWith("table Topics", difference.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnlyWhatHasChangedIsReadAgain()
    {
        Assert.Equal(130, await Worker().RunAsync(_ => { }, CancellationToken.None));
        Assert.Equal(0, await Worker().RunAsync(_ => { }, CancellationToken.None));
        await File.AppendAllTextAsync(Directory.EnumerateFiles(Path.Combine(_seeds.Seeds, "articles")).First(), "\nوأكد الجانبان أهمية الحوار.\n");

        Assert.Equal(1, await Worker().RunAsync(_ => { }, CancellationToken.None));
    }

    private ReadingWorker Worker() => new(new Web.Ingestion.SeedFolder(_seeds.Seeds), _shared, TimeProvider.System);

    private Task<BuildReport> Build(IGenerationBuilds generations, string data, SharedReadings? readings) => new ArchiveBuilder(
        new Web.Ingestion.SeedFolder(_seeds.Seeds), generations, new ReadingRoom(data, readings), TimeProvider.System, NullLogger<ArchiveBuilder>.Instance)
        .BuildAsync(_ => { }, CancellationToken.None);

    private long Count(string sql)
    {
        using NpgsqlConnection connection = _database.OpenToWrite();
        return (long)PostgresDatabase.Ask(connection, sql)!;
    }
}
