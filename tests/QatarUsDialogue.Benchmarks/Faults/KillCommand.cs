using System.CommandLine;
using System.Globalization;
using QatarUsDialogue.Tests.Faults;

namespace QatarUsDialogue.Benchmarks.Faults;

/// <summary>Disturbs the published program's builds at every call that changes a file, and at random moments.</summary>
internal static class KillCommand
{
    private static readonly string[] Kinds = ["calls", "moments", "once", "for-good"];

    public static Command Create()
    {
        var program = new Argument<string>("program") { Description = "The published program's assembly" };
        var most = new Option<int>("--most") { Description = "So many points of each kind, evenly spread; without it all of them", DefaultValueFactory = _ => int.MaxValue };
        var moments = new Option<int>("--moments") { Description = "Kills at random moments", DefaultValueFactory = _ => 500 };
        var seed = new Option<int>("--seed") { Description = "Of the random moments", DefaultValueFactory = _ => 2018 };
        var kinds = new Option<string[]>("--only") { Description = $"Only these: {string.Join(", ", Kinds)}", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => Kinds };
        var command = new Command("kill", "Kill builds and refuse them the disk; ends with 1 where anything of the archive was lost.") { program, most, moments, seed, kinds };
        command.SetAction(result => RunAsync(
            result.GetValue(program)!, result.GetValue(most), result.GetValue(moments), new Random(result.GetValue(seed)), result.GetValue(kinds)!));
        return command;
    }

    private static async Task<int> RunAsync(string program, int most, int moments, Random random, string[] kinds)
    {
        using var builds = await DisturbedBuilds.PrepareAsync(program);
        var calls = builds.Calls;
        Console.WriteLine($"A build asks {calls.Count} times for its files, and changes them {calls.Count(c => c.Changes)} times, in {builds.Takes.TotalMilliseconds:F0} ms:");
        Console.WriteLine("  " + string.Join(", ", calls.Where(c => c.Changes).GroupBy(c => c.Name).Select(g => $"{g.Key} {g.Count()}")));
        var faults = 0;
        foreach (var (kind, title, all) in new[]
        {
            ("calls", "killed at calls", Disturbances.Kills(calls).ToList()),
            ("once", "refused once", [.. Disturbances.ErrorsOnce(calls)]),
            ("for-good", "refused for good", [.. Disturbances.ErrorsForGood(calls)]),
        })
        {
            if (kinds.Contains(kind))
            {
                var chosen = Disturbances.Spread(all, most);
                faults += await CountAsync($"{title} ({chosen.Count} of {all.Count})", chosen, builds.TryAsync);
            }
        }

        if (kinds.Contains("moments"))
        {
            var killed = 0;
            var chosen = Enumerable.Range(0, moments).Select(_ => random.NextDouble() * builds.Takes).ToList();
            faults += await CountAsync($"killed at {moments} random moments", chosen, async moment =>
            {
                var (wasKilled, broken) = await builds.KillAfterAsync(moment);
                killed += wasKilled ? 1 : 0;
                return broken;
            });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  of these {killed} before the build had ended"));
        }

        return faults == 0 ? 0 : 1;
    }

    private static async Task<int> CountAsync<T>(string title, IReadOnlyList<T> all, Func<T, Task<IReadOnlyList<string>>> tryAsync)
    {
        var broken = 0;
        foreach (var one in all)
        {
            var faults = await tryAsync(one);
            broken += faults.Count > 0 ? 1 : 0;
            foreach (var fault in faults)
            {
                await Console.Error.WriteLineAsync(fault);
            }
        }

        Console.WriteLine($"{title}: {broken} lost anything");
        return broken;
    }
}
