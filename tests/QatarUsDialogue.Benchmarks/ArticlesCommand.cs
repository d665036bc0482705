using System.CommandLine;
using QatarUsDialogue.Tests.Recombining;

namespace QatarUsDialogue.Benchmarks;

/// <summary>Writes a folder of seeds with recombined articles.</summary>
internal static class ArticlesCommand
{
    public static Command Create()
    {
        var count = new Argument<int>("count") { Description = "How many articles" };
        var folder = new Argument<string>("folder") { Description = "The folder of seeds to write; made where it is missing" };
        var seed = new Option<int>("--seed")
        {
            Description = "Another number makes other articles",
            DefaultValueFactory = _ => RecombinedSeeds.UsualSeed,
        };
        var command = new Command("articles", "Write a folder of seeds with recombined articles.") { count, folder, seed };
        command.SetAction(result => RecombinedSeeds.Write(result.GetValue(folder)!, result.GetValue(count), result.GetValue(seed)));
        return command;
    }
}
