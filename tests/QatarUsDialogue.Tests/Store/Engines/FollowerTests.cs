using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Postgres;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>A site that reads from a server which follows, by streaming, the one that is written to.</summary>
public sealed class FollowerTests : IDisposable
{
    private readonly TemporarySeeds _seeds = new();
    private readonly PostgresDatabase _written;
    private readonly string _follower;
    private readonly WebApplicationFactory<Program> _site;
    private int _articles;

    public FollowerTests()
    {
        var connection = PostgresServer.ConnectionOf(_seeds.Data);
        _follower = PostgresServer.FollowerOf(_seeds.Data);
        _written = new(connection, "");
        _site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", _seeds.Seeds).UseSetting("Archive:Data", _seeds.Data).UseSetting("Archive:Builds", "false")
            .UseSetting("Archive:Store", nameof(StoreEngine.Postgres)).UseSetting("Archive:Connection", connection).UseSetting("Archive:ReadConnection", _follower));
    }

    public void Dispose()
    {
        _site.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public async Task ASiteServesWhatHasArrivedAndAsksForNothingElse()
    {
        var first = await PublishAsync();
        using var client = await ClientAsync();
        await ServesAsync(client, first);
        using (var lease = Current.TryLease()!)
        using (var context = lease.OpenContext())
        {
            Assert.True(context.Database.SqlQueryRaw<bool>("SELECT pg_is_in_recovery() AS \"Value\"").Single());
        }

        string second;
        Follower("SELECT pg_wal_replay_pause()");
        try
        {
            second = await PublishAsync();
            for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(2.5); await Task.Delay(100))
            {
                Assert.Equal(first, await ReleaseAsync(client));
            }
        }
        finally
        {
            Follower("SELECT pg_wal_replay_resume()");
        }

        await ServesAsync(client, second);
    }

    [Fact]
    public async Task WhatIsReadThereIsNotDroppedHere()
    {
        var first = await PublishAsync();
        using var client = await ClientAsync();
        await ServesAsync(client, first);
        var sources = 0;
        using (var lease = Current.TryLease()!)
        {
            using var context = lease.OpenContext();
            sources = context.Sources.Count();
            for (var more = 0; more < 3; more++)
            {
                await ServesAsync(client, await PublishAsync());
            }

            Assert.Contains(first, Releases());
            Assert.Equal(sources, context.Sources.Count());
        }

        await ServesAsync(client, await PublishAsync());
        await ServesAsync(client, await PublishAsync());
        Assert.DoesNotContain(first, Releases());
    }

    private CurrentArchive Current => _site.Services.GetRequiredService<CurrentArchive>();

    private async Task<HttpClient> ClientAsync()
    {
        var client = _site.CreateClient();
        await FirstBuild.AwaitAsync(client);
        return client;
    }

    private async Task<string> PublishAsync()
    {
        await File.WriteAllTextAsync(_seeds.Article($"90{++_articles}_new.txt"), $"نص جديد عن الحوار رقم {_articles}.");
        using var generations = new PostgresGenerations(_written);
        return (await new ArchiveBuilder(new Web.Ingestion.SeedFolder(_seeds.Seeds), generations, new ReadingRoom(_seeds.Data), TimeProvider.System, NullLogger<ArchiveBuilder>.Instance)
            .BuildAsync(_ => { }, CancellationToken.None)).Id[..12];
    }

    // No request on the way there is refused.
    private static Task ServesAsync(HttpClient client, string release) =>
        Patience.UntilAsync(async () => await ReleaseAsync(client) == release, $"{release} is not served.");

    private static async Task<string> ReleaseAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/sources", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.Headers.ETag!.Tag[1..13];
    }

    private List<string> Releases()
    {
        using var connection = _written.OpenToWrite();
        List<string> releases = [];
        PostgresDatabase.Read(connection, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'g\\_%'", row => releases.Add(row.GetString(0)[2..14]));
        return releases;
    }

    private void Follower(string sql)
    {
        using var connection = new NpgsqlConnection(_follower);
        connection.Open();
        PostgresDatabase.Execute(connection, sql);
    }
}
