using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QatarUsDialogue.Benchmarks.Bars;
using QatarUsDialogue.Web;
using QatarUsDialogue.Web.Operating;
using QatarUsDialogue.Web.Requests;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>The real site in this process, keeping nothing, so that what a page asks can be written down and asked again without it.</summary>
internal sealed class RecordedSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly QueryRecorder _recorder;
    private readonly HttpClient _client = new();
    private readonly string _file;
    private double _took;

    private RecordedSite(ArchiveOptions options)
    {
        _file = new GenerationFolder(options.Data).Current()?.Path ?? throw new InvalidOperationException($"There is no generation in {options.Data}.");
        _recorder = new();
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
        var recorded = new DbContextOptionsBuilder<ArchiveContext>()
            .UseSqlite(Reading)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(_recorder)
            .Options;
        builder.Services.AddScoped(_ => Opened(recorded));
        _app = builder.Build();
        _app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            await next(context);
            _took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        _app.UseArchiveSite();
    }

    // As the site itself opens a generation.
    private string Reading => new SqliteConnectionStringBuilder
    {
        DataSource = "file:" + Uri.EscapeDataString(_file).Replace("%2F", "/", StringComparison.Ordinal) + "?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
    }.ToString();

    public static async Task<RecordedSite> StartAsync(string seeds, string data)
    {
        var site = new RecordedSite(new() { Seeds = Path.GetFullPath(seeds), Data = Path.GetFullPath(data), KeptMegabytes = 0 });
        await site._app.StartAsync();
        site._client.BaseAddress = new(site._app.Urls.First());
        site._client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        return site;
    }

    public async Task<MeasuredPage> MeasureAsync(string name, string path, int times)
    {
        var (pages, bare, asking) = (new List<double>(), new List<double>(), new List<double>());
        var (queries, rows) = (0, 0L);
        for (var time = 0; time < 2 * times; time++)
        {
            _recorder.Asked.Clear();
            using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            var asked = _recorder.Asked.ToArray();
            var start = Stopwatch.GetTimestamp();
            rows = Read(asked);
            var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            queries = asked.Length;

            // The first half is for the runtime, to compile what is hot.
            if (time >= times)
            {
                pages.Add(_took);
                bare.Add(took);
                asking.Add(asked.Sum(one => one.Took.TotalMilliseconds));
            }
        }

        return new(name, queries, rows, Median.Of(bare), Median.Of(pages), Median.Of(asking));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    // As a request of the site has it.
    private static ArchiveContext Opened(DbContextOptions<ArchiveContext> options)
    {
        var context = new ArchiveContext(options);
        context.Database.OpenConnection();
        return context;
    }

    private long Read(IEnumerable<(string Sql, IReadOnlyList<SqliteParameter> Values, TimeSpan Took)> asked)
    {
        var rows = 0L;
        using var connection = new SqliteConnection(Reading);
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
