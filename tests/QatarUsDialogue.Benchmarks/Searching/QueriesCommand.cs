using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using QatarUsDialogue.Tests;
using QatarUsDialogue.Tests.Searching.Queries;
using QatarUsDialogue.Web.Search;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>Searches a small archive for whatever can be typed; ends with 1 at the first query that throws or is lost in silence.</summary>
internal static class QueriesCommand
{
    private const int Passages = 5000;

    // Neighbours are frequent here sooner than in a large archive, so that every way of finding is gone.
    private const int Frequent = 20;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many queries", DefaultValueFactory = _ => 250_000 };
        var seed = new Option<int>("--seed") { Description = "Of the random numbers", DefaultValueFactory = _ => 42 };
        var command = new Command("queries", "Search for whatever can be typed; ends with 1 at a query that throws or is lost in silence.") { count, seed };
        command.SetAction(result => Run(result.GetValue(count), result.GetValue(seed)));
        return command;
    }

    private static int Run(int count, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("queries-");
        try
        {
            var path = Path.Combine(folder.FullName, "queries.db");
            var archive = new RecombinedPassages(PassagePool.Read(Repository.Path()), seed).Make(Passages);
            GenerationWriter.Write(archive, new CapturedPages(folder.FullName), Remembered.Nothing, "queries", path, Frequent);
            return Search(path, count, seed);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static int Search(string path, int count, int seed)
    {
        using var context = new ArchiveContext(Generations.Options(path));
        var search = new SlowestQueries(ArchiveSearch.Over(context, SearchLimits.Default));
        var (random, choice) = (new RandomQueries(seed), new Random(seed));
        var (found, noted, stopped) = (0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            var request = new SearchRequest { Text = random.Next(), IsExactOnly = choice.Next(4) == 0, IsByDate = choice.Next(4) == 0, Page = choice.Next(1, 4) };
            try
            {
                var view = search.Read(request);
                found += view.Total > 0 ? 1 : 0;
                noted += view.Query.Notes.Count > 0 ? 1 : 0;
                stopped += view.IsStopped ? 1 : 0;
                if (view.Query.IsEmpty && view.Query.Notes.Count == 0 && !request.IsTooLong && !string.IsNullOrWhiteSpace(request.Text))
                {
                    throw new InvalidOperationException("Nothing was asked for and nothing was said.");
                }
            }
#pragma warning disable CA1031 // Whatever it throws is what is looked for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Console.Error.WriteLine($"{request}\n{exception}");
                return 1;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} queries, seed {seed}: {found} found something, {noted} with a note, {stopped} stopped after a second; none threw, none was lost in silence."));
        var (text, milliseconds) = search.AskedAgain();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The slowest takes {milliseconds:0.0} ms, the best of five: {text.ReplaceLineEndings(" ")}"));
        return 0;
    }
}
