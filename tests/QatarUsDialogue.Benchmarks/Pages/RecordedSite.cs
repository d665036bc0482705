using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using QatarUsDialogue.Benchmarks.Bars;
using QatarUsDialogue.Benchmarks.Searching;
using QatarUsDialogue.Web;
using QatarUsDialogue.Web.Operating;
using QatarUsDialogue.Web.Requests;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>The real site in this process, keeping no pages, so that what a page asks can be written down and asked again without it.</summary>
internal sealed class RecordedSite : IAsyncDisposable
{
    private const int WarmTurns = 200;

    private static readonly TimeSpan Compiling = TimeSpan.FromSeconds(1);

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();
    private readonly SemaphoreSlim _isMade = new(0);
    private readonly string _file;
    private double _took;

    private RecordedSite(ArchiveOptions options)
    {
        _file = new GenerationFolder(options.Data).Current()?.Path ?? throw new InvalidOperationException($"There is no generation in {options.Data}.");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SiteExtensions).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(MeasuredServer.FreeAddress().ToString());
        builder.Services.AddArchiveStore(options);
        builder.Services.AddRequestLimits();
        builder.Services.AddOperating(options);
        builder.Services.AddArchiveSite();
        _app = builder.Build();
        _app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            await next(context);
            _took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            _isMade.Release();
        });
        _app.UseArchiveSite();
    }

    public static async Task<RecordedSite> StartAsync(string seeds, string data)
    {
        var options = new ArchiveOptions { Seeds = Path.GetFullPath(seeds), Data = Path.GetFullPath(data), KeptMegabytes = 0 };
        // One reader asks for everything here, as quickly as it can be made.
        options.Limits.PerSecond = 0;
        var site = new RecordedSite(options);
        await site._app.StartAsync();
        site._client.BaseAddress = new(site._app.Urls.First());
        site._client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        return site;
    }

    /// <summary>
    /// Makes all pages so often that the runtime has compiled what is hot, as in a server that has been in service for a
    /// while; no page of it is kept. What the pages ask is asked without them as often.
    /// </summary>
    public async Task WarmAsync(IEnumerable<string> paths)
    {
        var all = paths.ToList();
        var asked = new List<IReadOnlyList<AskedQuery>>();
        foreach (var path in all)
        {
            asked.Add(await AskedOf(path));
        }

        for (var turn = 0; turn < WarmTurns; turn++)
        {
            foreach (var path in all)
            {
                await MakeAsync(path);
            }

            asked.ForEach(queries => Read(queries));
        }

        await Task.Delay(Compiling);
    }

    public async Task<MeasuredPage> MeasureAsync(string name, string path, int times)
    {
        var (pages, bare, asking) = (new List<double>(), new List<double>(), new List<double>());
        IReadOnlyList<AskedQuery> asked = [];
        var rows = 0L;
        for (var time = 0; time < times; time++)
        {
            asked = await AskedOf(path);
            asking.Add(asked.Sum(one => one.Took.TotalMilliseconds));
            pages.Add(await MakeAsync(path));
            var start = Stopwatch.GetTimestamp();
            rows = Read(asked);
            bare.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new(name, asked.Count, rows, Median.Of(bare), Median.Of(pages), Median.Of(asking));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _isMade.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<IReadOnlyList<AskedQuery>> AskedOf(string path)
    {
        using var recorder = new QueryRecorder();
        await MakeAsync(path);
        return recorder.Asked;
    }

    /// <returns>How long it took in the server, in milliseconds.</returns>
    private async Task<double> MakeAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        // The last byte may be here before the server has looked at its watch.
        await _isMade.WaitAsync();
        return _took;
    }

    private long Read(IEnumerable<AskedQuery> asked)
    {
        var rows = 0L;
        using var connection = new SqliteConnection(Generations.ForReading(_file));
        connection.Open();
        foreach (var (sql, values, _) in asked)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // What the pages themselves asked.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.Parameters.AddRange(values.Select(value => new SqliteParameter(value.ParameterName, value.Value)));
            using var reader = command.ExecuteReader();
            for (; reader.Read(); rows++)
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    reader.GetValue(column);
                }
            }
        }

        return rows;
    }
}
