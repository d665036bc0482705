using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Primitives;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Tests.Queries;
using QatarUsDialogue.Tests.Store;
using QatarUsDialogue.Web.Api.Lists;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Api;

/// <summary>
/// How the database answers lists, by its own word: a page is read from its place on, along an index that has its order, so
/// that it costs the same in an archive of a hundred thousand articles.
/// </summary>
public sealed class ListPlanTests : IDisposable
{
    private static readonly string[] Large = ["Facts", "Sources", "People", "Agreements", "Claims", "Passages"];

    private readonly SketchArchive _archive;
    private readonly Recorder _recorder = new();
    private readonly ArchiveContext _context;

    public ListPlanTests()
    {
        var topics = new[] { new Topic { Key = "gaza", Group = "g", GroupAr = "م", GroupEn = "G", Ar = "غزة", En = "Gaza" } };
        var person = new Person { Key = "rubio", IsBody = false, IsKnown = true, Ar = "روبيو", En = "Rubio" };
        var round = new Dialogue { Key = "6", Number = 6 };
        var sources = Enumerable.Range(0, 9).Select(number => SeededSite.Source(number, "غزة وروبيو")).ToList();
        sources.ForEach(source => source.Facts.Add(Fact(source)));
        _archive = new(SeededSite.Empty with { Sources = sources, Topics = topics, People = [person], Dialogues = [round] });
        // The builder's count of these few rows would make the database read them all: an archive is large.
        _archive.Context.Database.ExecuteSqlRaw("DELETE FROM sqlite_stat1");
        _context = new(new DbContextOptionsBuilder<ArchiveContext>().UseSqlite(_archive.Context.Database.GetConnectionString()).AddInterceptors(_recorder).Options);
    }

    [Theory]
    [InlineData("facts", "")]
    [InlineData("facts", "source=s00001")]
    [InlineData("facts", "topic=gaza")]
    [InlineData("facts", "round=6")]
    [InlineData("facts", "round=none")]
    [InlineData("facts", "person=rubio")]
    [InlineData("facts", "kind=topic&tag=stated")]
    [InlineData("sources", "")]
    [InlineData("sources", "topic=gaza")]
    [InlineData("sources", "round=6")]
    [InlineData("people", "")]
    [InlineData("people", "round=6")]
    [InlineData("agreements", "")]
    [InlineData("agreements", "status=signed&topic=gaza")]
    [InlineData("claims", "")]
    [InlineData("claims", "field=date")]
    public void NoLargeTableIsSortedOrReadOutOfItsOrder(string list, string filters)
    {
        Read(list, filters);
        // Of nothing nothing is read.
        var plans = _recorder.Commands.Where(command => !command.Text.Contains("WHERE 0", StringComparison.Ordinal)).Select(command => (command.Text, Plan: PlanOf(command))).ToList();

        Assert.NotEmpty(plans);
        foreach (var (text, plan) in plans)
        {
            // What is cut already may be sorted: a page, joined with what belongs to it.
            var steps = plan.Split('\n');
            var cut = steps.Select(step => step.Split(' ')).Where(words => words[0] is "CO-ROUTINE" or "MATERIALIZE").Select(words => words[1]).ToHashSet(StringComparer.Ordinal);
            Assert.DoesNotContain(steps, step => step.StartsWith("SCAN ", StringComparison.Ordinal) && !cut.Contains(step.Split(' ')[1]) && !step.Contains("USING", StringComparison.Ordinal)
                && !step.Contains("VIRTUAL", StringComparison.Ordinal) && IsLarge(text, step.Split(' ')[1]));
            Assert.False(text.Contains("LIMIT", StringComparison.Ordinal) && cut.Count == 0 && steps.Any(step => step.StartsWith("USE TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal)), $"{text}\n{plan}");
        }
    }

    [Fact]
    public void APageInTheMiddleIsReadFromItsPlace()
    {
        var next = Read("facts", "limit=3")!;
        _recorder.Commands.Clear();
        Read("facts", $"limit=3&cursor={next}");
        var page = _recorder.Commands.Single(command => command.Text.Contains("LIMIT", StringComparison.Ordinal) && command.Text.Contains("PassageStart", StringComparison.Ordinal));

        Assert.Contains("SEARCH", PlanOf(page), StringComparison.Ordinal);
        Assert.Contains("SourceId>?", PlanOf(page), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _context.Dispose();
        _archive.Dispose();
    }

    private static Fact Fact(Source source) => new()
    {
        Id = $"fact{source.Id}", SourceId = source.Id, Number = 1, Kind = FactKind.Topic, Basis = Basis.Stated, Start = 0, Length = 3, Text = "غزة",
        PassageStart = 0, PassageLength = 10, Rule = "seeded@1", TopicKey = "gaza", DialogueKey = "6", PersonKey = "rubio",
    };

    private static bool IsLarge(string text, string alias) => Large.Any(table => text.Contains($"\"{table}\" AS \"{alias}\"", StringComparison.Ordinal));

    /// <summary>Reads a page of a list and gives the cursor to the next.</summary>
    private string? Read(string list, string query)
    {
        var links = new ApiLinks(new PublicAddress("https://archive.example"));
        var pages = new ListPages(links, new Generation(new string('0', 64), ""));
        var (evidences, references) = (new Evidences(_context, links), new References(_context, links));
        var former = new FormerKeyQuery(_context);
        var asked = new QueryCollection(query.Split('&', StringSplitOptions.RemoveEmptyEntries).ToDictionary(part => part.Split('=')[0], part => new StringValues(part.Split('=')[1])));
        ListRequest Request(IReadOnlyList<string> filters) => new(list, filters, asked);
        var next = list switch
        {
            "facts" => new FactList(_context, pages, new FactItems(_context, evidences, references, links)).Read(Request(FactList.Filters)).Links.Next,
            "sources" => new SourceList(_context, pages, evidences, references, links).Read(Request(SourceList.Filters)).Links.Next,
            "people" => new PersonList(_context, pages, evidences, links, former).Read(Request(PersonList.Filters)).Links.Next,
            "agreements" => new AgreementList(_context, pages, evidences, references, links, former).Read(Request(AgreementList.Filters)).Links.Next,
            _ => new ClaimList(_context, pages, evidences, references, links).Read(Request(ClaimList.Filters)).Links.Next,
        };
        return next?.Split("cursor=")[1];
    }

    private string PlanOf((string Text, IReadOnlyList<(string Name, object? Value)> Parameters) command)
    {
        using var connection = new SqliteConnection(_archive.Context.Database.GetConnectionString());
        connection.Open();
        using var explain = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those that the lists have just run.
        explain.CommandText = "EXPLAIN QUERY PLAN " + command.Text;
#pragma warning restore CA2100
        foreach (var (name, value) in command.Parameters)
        {
            explain.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        using var row = explain.ExecuteReader();
        var lines = new List<string>();
        while (row.Read())
        {
            lines.Add(row.GetString(3));
        }

        return string.Join('\n', lines);
    }

    private sealed class Recorder : DbCommandInterceptor
    {
        public List<(string Text, IReadOnlyList<(string Name, object? Value)> Parameters)> Commands { get; } = [];

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Commands.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(one => (one.ParameterName, one.Value))]));
            return result;
        }
    }
}
