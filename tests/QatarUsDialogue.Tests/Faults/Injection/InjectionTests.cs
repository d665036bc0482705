using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Data.Sqlite;
using QatarUsDialogue.Tests.Pages;
using QatarUsDialogue.Tests.Store.Engines;

namespace QatarUsDialogue.Tests.Faults.Injection;

/// <summary>Whatever stands in a text, a name or a question is words on the page, and nothing else. <c>tests/long injection</c> tries more.</summary>
public sealed class InjectionTests(InjectedSite site) : IClassFixture<InjectedSite>
{
    private const int FewPages = 150;
    private const int FewColumns = 8;

    private static readonly string[] Questions =
    [
        "/search?q={0}", "/en/search?q={0}&round=6", "/report?about={0}", "/compare?a={0}&b=6", "/agreements?status={0}", "/agreements?topic={0}", "/topics?order={0}", "/?topic={0}", "/prefs?back={0}", "/prefs?theme={0}&back={0}",
        "/matrix?by={0}", "/sources/{0}", "/people/{0}", "/topics/{0}", "/rounds/{0}", "/facts/{0}", "/en/nowhere/{0}", "/sources/001?show={0}", "/search?q=qatar&source={0}", "/search?q=qatar&type={0}&year={0}&order={0}",
    ];

    // Pages that show most of what is stored.
    private static readonly string[] Shown =
    [
        "/", "/en/", "/rounds/2", "/en/rounds/6", "/topics", "/en/agreements", "/people", "/sources", "/en/sources/004", "/matrix", "/search?q=%D9%82%D8%B7%D8%B1", "/compare?a=4&b=6", "/data", "/data/facts.json", "/people/antony-blinken",
    ];

    [Fact]
    public void ThereAreThreeHundredAndTheyAreKnownWhereTheyWouldRun()
    {
        Assert.True(InjectionVectors.All.Count >= 300, $"{InjectionVectors.All.Count}");
        var running = InjectionVectors.All.Where(vector => vector.StartsWith('<') && vector.Contains('>', StringComparison.Ordinal) && vector[1] is >= 'a' and <= 'z').ToList();
        Assert.True(running.Count > 100);
        Assert.All(
            running.Where(vector => !vector.StartsWith("<textarea", StringComparison.Ordinal)),
            vector => Assert.NotEmpty(MarkupFaults.Of(Site.Parse($"<p>{vector}</p>"))));
    }

    [Fact]
    public async Task NoTextOfTheArchiveIsMoreThanText()
    {
        Assert.Empty(site.Report.Refusals);
        var faults = new List<string>();
        var seen = new HashSet<int>();
        var most = Trials.Count(FewPages);
        var known = new HashSet<string>(Shown, StringComparer.Ordinal);
        var waiting = new Queue<string>(Shown);
        for (var visited = 0; visited < most && waiting.TryDequeue(out var path); visited++)
        {
            var (type, text) = await GetAsync(path);
            faults.AddRange(FaultsOf(path, type, text));
            if (type != "text/html")
            {
                continue;
            }

            var page = Site.Parse(text);
            var words = page.DocumentElement.TextContent;
            seen.UnionWith(Enumerable.Range(0, InjectionVectors.All.Count).Where(n => words.Contains(InjectionVectors.MarkOf(n), StringComparison.OrdinalIgnoreCase)));
            foreach (var link in page.QuerySelectorAll("a[href^='/'], link[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(known.Add))
            {
                waiting.Enqueue(link);
            }
        }

        Figures.Write($"injection: {InjectionVectors.All.Count} vectors, {seen.Count} shown as words on {Math.Min(most, known.Count)} pages and files");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
        Assert.True(seen.Count >= 300, $"Only {seen.Count} of the vectors came to a page.");
    }

    [Fact]
    public async Task NoQuestionIsMoreThanAQuestion()
    {
        var faults = new List<string>();
        for (var n = 0; n < InjectionVectors.All.Count; n++)
        {
            var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, Questions[n % Questions.Length], Uri.EscapeDataString(InjectionVectors.All[n]));
            var (type, text) = await GetAsync(path);
            faults.AddRange(FaultsOf(path, type, text));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    [FileFact]
    public async Task NoFieldThatIsStoredIsMoreThanAField()
    {
        var whole = site.Generations.Current()!;
        var columns = Columns(whole.Path);
        Assert.True(columns.Count > 60, $"Only {columns.Count} columns hold text.");
        var faults = new List<string>();
        // Two generations are kept: of the third on, the whole one would be gone.
        var copy = Path.GetTempFileName();
        File.Copy(whole.Path, copy, overwrite: true);
        try
        {
            foreach (var (table, column) in Disturbances.Spread(columns, Trials.Count(FewColumns)))
            {
                Serve(copy, table, column);
                foreach (var path in Shown)
                {
                    var (type, text) = await GetAsync(path);
                    // Of a column that holds a kind or a list and no words, the page of the error comes.
                    faults.AddRange(FaultsOf($"{table}.{column} {path}", type, text));
                }
            }
        }
        finally
        {
            File.Move(copy, whole.Path, overwrite: true);
            site.Generations.Publish(whole);
            site.Refresh();
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    private void Serve(string whole, string table, string column)
    {
        var id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes($"{table}.{column}")));
        var next = site.Generations.Named(id);
        File.Copy(whole, next.Path, overwrite: true);
        using (var connection = new SqliteConnection($"Data Source={next.Path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the database's own schema.
            command.CommandText = $"PRAGMA foreign_keys = OFF; UPDATE OR IGNORE \"{table}\" SET \"{column}\" = \"{column}\" || (SELECT value FROM json_each(@vectors) WHERE key = \"{table}\".rowid % @count)";
#pragma warning restore CA2100
            command.Parameters.AddWithValue("@vectors", JsonSerializer.Serialize(InjectionVectors.All));
            command.Parameters.AddWithValue("@count", InjectionVectors.All.Count);
            command.ExecuteNonQuery();
        }

        site.Generations.Publish(next);
        site.Refresh();
    }

    private static List<(string Table, string Column)> Columns(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
            WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%' AND t.sql NOT LIKE '%WITHOUT ROWID%' AND t.name NOT LIKE 'sqlite%' AND c.type = 'TEXT' ORDER BY 1, 2
            """;
        using var row = command.ExecuteReader();
        var columns = new List<(string, string)>();
        while (row.Read())
        {
            columns.Add((row.GetString(0), row.GetString(1)));
        }

        return columns;
    }

    private static IEnumerable<string> FaultsOf(string path, string? type, string text)
    {
        switch (type)
        {
            case "text/html":
                return MarkupFaults.Of(Site.Parse(text)).Select(fault => $"{path}: {fault}");
            case "application/json" or "application/ld+json" or "application/feed+json":
                return Failed(path, () => JsonDocument.Parse(text).Dispose());
            case { } xml when xml.EndsWith("xml", StringComparison.Ordinal):
                return Failed(path, () => XDocument.Parse(text));
            default:
                return [];
        }
    }

    private static IEnumerable<string> Failed(string path, Action parse)
    {
        var fault = Record.Exception(parse);
        return fault is null ? [] : [$"{path}: {fault.Message}"];
    }

    private async Task<(string? Type, string Text)> GetAsync(string path)
    {
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        MediaTypeHeaderValue? type = answer.Content.Headers.ContentType;
        return (type?.MediaType, await answer.Content.ReadAsStringAsync());
    }
}
