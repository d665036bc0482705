using System.CommandLine;
using QatarUsDialogue.Tests.Recombining;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Benchmarks;

/// <summary>Proves every fact of the current generation against the files it was read from; ends with 1 where one fails.</summary>
internal static class FactsCommand
{
    public static Command Create()
    {
        var seeds = new Argument<string>("seeds") { Description = "The folder of seeds" };
        var data = new Argument<string>("data") { Description = "The folder of generations" };
        var command = new Command("facts", "Prove every fact of the current generation against its article.") { seeds, data };
        command.SetAction(result => Run(result.GetValue(seeds)!, result.GetValue(data)!));
        return command;
    }

    private static int Run(string seeds, string data)
    {
        if (new GenerationFolder(data).Current() is not { } generation)
        {
            Console.Error.WriteLine($"There is no generation in {data}.");
            return 1;
        }

        var (facts, faults) = StoredFacts.Check(generation.Path, Path.Combine(seeds, "articles"));
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        Console.WriteLine($"{facts} facts, {faults.Count} faults");
        return facts > 0 && faults.Count == 0 ? 0 : 1;
    }
}
