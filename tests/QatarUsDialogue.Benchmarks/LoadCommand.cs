using System.CommandLine;
using QatarUsDialogue.Tests.Operating.Load;

namespace QatarUsDialogue.Benchmarks;

/// <summary>Asks the real site for everything while articles come and go, and judges every answer.</summary>
internal static class LoadCommand
{
    private const double MostDrift = 0.05;

    // Sooner a program has not all in memory yet that it needs.
    private const int SecondsToJudgeMemory = 900;

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long", DefaultValueFactory = _ => 1800 };
        var rate = new Option<int>("--rate") { Description = "Requests a second", DefaultValueFactory = _ => 200 };
        var every = new Option<int>("--every") { Description = "Seconds from one change of the articles to the next", DefaultValueFactory = _ => 20 };
        var command = new Command("load", "Ask the site for everything while articles come and go; ends with 1 at a wrong answer.") { seconds, rate, every };
        command.SetAction(result => RunAsync(result.GetValue(seconds), result.GetValue(rate), result.GetValue(every)));
        return command;
    }

    private static async Task<int> RunAsync(int seconds, int rate, int every)
    {
        var figures = await LoadRun.RunAsync(TimeSpan.FromSeconds(seconds), rate, TimeSpan.FromSeconds(every));
        Console.WriteLine($"{seconds} s at {rate} a second: {figures}");
        foreach (var wrong in figures.Wrong.Take(20))
        {
            Console.Error.WriteLine(wrong);
        }

        return figures.Wrong.Count == 0 && figures.Failed == 0 && figures.Generations > 1 && (seconds < SecondsToJudgeMemory || figures.Drift <= MostDrift) ? 0 : 1;
    }
}
