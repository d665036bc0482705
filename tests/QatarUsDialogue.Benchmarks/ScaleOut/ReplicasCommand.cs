using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using QatarUsDialogue.Tests;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Operating.Load;

namespace QatarUsDialogue.Benchmarks.ScaleOut;

/// <summary>
/// Three replicas behind a balancer are asked for everything while three generations are published and one replica is
/// killed and started again. Every answer is held against what the generations of its moment say when they are alone.
/// </summary>
internal static class ReplicasCommand
{
    private const int Replicas = 3;
    private const int Publications = 3;
    private const double MostFailed = 0.001;

    // What the requirement gives a replica to notice; a visit and the look at the server take their time besides.
    private static readonly TimeSpan Stale = TimeSpan.FromSeconds(2);

    public static Command Create()
    {
        var connection = new Argument<string>("connection") { Description = "A connection string of a server, its database without a name" };
        var seconds = new Option<int>("--seconds") { Description = "How long", DefaultValueFactory = _ => 300 };
        var rate = new Option<int>("--rate") { Description = "Requests a second", DefaultValueFactory = _ => 200 };
        var command = new Command("replicas", "Ask three replicas for everything while generations come and one replica dies; ends with 1 at a wrong answer.") { connection, seconds, rate };
        command.SetAction(result => RunAsync(result.GetValue(connection)!, TimeSpan.FromSeconds(result.GetValue(seconds)), result.GetValue(rate)));
        return command;
    }

    private static async Task<int> RunAsync(string connection, TimeSpan duration, int rate)
    {
        using var seeds = new TemporarySeeds();
        using var pool = new TemporarySeeds(recombined: Publications);
        var folder = Directory.CreateTempSubdirectory("scale-out-replicas-");
        var program = new SiteProgram(Databases.Make(connection, "replicas"), seeds.Seeds, seeds.Data);
        await program.IngestAsync();
        var clock = Stopwatch.StartNew();
        int[] ports = [.. Enumerable.Range(0, Replicas + 1).Select(_ => FreePorts.Take())];
        Replica[] replicas = [.. ports[1..].Select(port => new Replica(program, port, clock))];
        await Task.WhenAll(replicas.Select(replica => replica.ReadyAsync()));
        using var balancer = new Balancer(folder.FullName, ports[0], ports[1..]);
        // As a balancer does that takes a site in slowly. The one that is killed has to begin in the middle of everything.
        await Task.WhenAll(ports[1..].Select(WarmAsync));
        using var end = new CancellationTokenSource();
        var publications = new Publications(program, clock);
        var watching = replicas.Select(replica => replica.WatchAsync(end.Token)).Append(publications.WatchAsync(end.Token)).ToList();
        var begin = clock.Elapsed;
        var visitors = new Visitors(new($"http://127.0.0.1:{ports[0]}"), rate, clock);
        var visiting = visitors.RunAsync(duration);
        var changing = PublishAsync(program, seeds.Seeds, Path.Combine(pool.Seeds, "articles"), duration);
        await Task.Delay(duration * 0.4);
        replicas[0].Kill();
        Print($"{(clock.Elapsed - begin).TotalSeconds:0} s: a replica is killed.");
        await Task.Delay(duration * 0.06);
        replicas[0].Start();
        await replicas[0].ReadyAsync();
        Print($"{(clock.Elapsed - begin).TotalSeconds:0} s: it is back.");
        await Task.WhenAll(visiting, changing);
        await end.CancelAsync();
        await Task.WhenAll(watching);
        Array.ForEach(replicas, replica => replica.Dispose());
        balancer.Dispose();
        ReplicaFailures.Tell(visitors.Visits.Where(IsFailed), begin, balancer.Log);
        folder.Delete(recursive: true);
        var reference = await ReplicaReference.OfAsync(Databases.Make(connection, "reference"), Path.Combine(pool.Seeds, "articles"), publications.All.Count);
        return Judge(visitors.Visits, publications.All, replicas, reference);
    }

    private static async Task WarmAsync(int port)
    {
        using var client = Visitors.Client(new($"http://127.0.0.1:{port}"), System.Net.DecompressionMethods.None);
        foreach (var path in LoadPaths.All)
        {
            await Visitors.AnswerAsync(client, path);
        }
    }

    // In the middle: after a quarter, a half and three quarters of the time.
    private static async Task PublishAsync(SiteProgram program, string seeds, string pool, TimeSpan duration)
    {
        foreach (var file in Directory.EnumerateFiles(pool).Order(StringComparer.Ordinal))
        {
            await Task.Delay(duration / (Publications + 1));
            File.Copy(file, Path.Combine(seeds, "articles", Path.GetFileName(file)));
            await program.IngestAsync();
        }
    }

    private static int Judge(
        IReadOnlyCollection<Visit> visits, IReadOnlyList<(string Release, TimeSpan Since)> generations, Replica[] replicas,
        IReadOnlyList<Dictionary<string, (int Status, string Hash)>> reference)
    {
        var failed = visits.Count(IsFailed);
        var wrong = visits.Where(visit => !IsFailed(visit))
            .Where(visit => !Enumerable.Range(0, generations.Count).Any(n => Stood(n, visit) && reference[n][visit.Path] == (visit.Status, visit.Hash)))
            .ToList();
        var late = Enumerable.Range(1, generations.Count - 1).SelectMany(n => replicas.Select(replica => Delay(replica, generations[n]))).ToList();
        var times = visits.Select(visit => visit.Took).Order().ToList();
        Print($"{visits.Count} answers over {generations.Count} generations and {Replicas} replicas: {failed} failed ({100.0 * failed / visits.Count:0.000} %), {wrong.Count} of no generation of their moment; median {times[times.Count / 2].TotalMilliseconds:0} ms, 99 of 100 within {times[times.Count * 99 / 100].TotalMilliseconds:0} ms.");
        Print($"A new generation was served by every replica within {late.Max().TotalMilliseconds:0} ms, by most within {late.Order().ElementAt(late.Count / 2).TotalMilliseconds:0} ms.");
        foreach (var visit in wrong.Take(10))
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{visit.Path} at {visit.Start.TotalSeconds:0.0} s: {visit.Status}, {visit.Hash}"));
        }

        return failed <= visits.Count * MostFailed && wrong.Count == 0 && generations.Count == Publications + 1 && late.Max() <= Stale ? 0 : 1;

        bool Stood(int n, Visit visit) =>
            generations[n].Since <= visit.End && (n == generations.Count - 1 || generations[n + 1].Since + Stale >= visit.Start);
    }

    private static bool IsFailed(Visit visit) => visit.Status is 0 or >= 400 and not 404;

    // How long after publication the last answer came that still named another release. A replica that was away is not late.
    private static TimeSpan Delay(Replica replica, (string Release, TimeSpan Since) generation)
    {
        var late = TimeSpan.Zero;
        foreach (var (at, said) in replica.Said.Where(one => one.At > generation.Since))
        {
            if (said.Contains(generation.Release, StringComparison.Ordinal))
            {
                break;
            }

            late = said.Contains("is served", StringComparison.Ordinal) ? at - generation.Since : late;
        }

        return late;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
