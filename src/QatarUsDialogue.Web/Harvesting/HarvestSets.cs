using System.Text.RegularExpressions;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>The sets: one of each round and each topic, and all rounds and all topics above them.</summary>
public static partial class HarvestSets
{
    public const string Rounds = "round";
    public const string Topics = "topic";

    public static string OfRound(string key) => $"{Rounds}:{key}";

    public static string OfTopic(string key) => $"{Topics}:{key}";

    /// <summary>True for a name that a set may have.</summary>
    public static bool IsName(string set) => Name().IsMatch(set);

    public static IEnumerable<(string Set, string Words)> All(ArchiveContext context)
    {
        yield return (Rounds, "Rounds of the dialogue");
        foreach (var round in RoundOrder.InTime([.. context.Dialogues.AsEnumerable().Select(RoundLine.Of)]).Where(round => IsName(OfRound(round.Key))))
        {
            yield return (OfRound(round.Key), Wording.English.Round(round.Number));
        }

        yield return (Topics, "Topics of the dialogue");
        foreach (var topic in context.Topics.OrderBy(topic => topic.Order).ToList())
        {
            yield return (OfTopic(topic.Key), topic.En);
        }
    }

    /// <summary>The round or the topic that a set is of; null for the sets above them.</summary>
    public static (bool IsOfRounds, string? Key) Read(string set) =>
        set.Split(':') is [Rounds or Topics, var key] parts ? (parts[0] == Rounds, key) : (set == Rounds, null);

    [GeneratedRegex("^[A-Za-z0-9_.!~*'()-]+(:[A-Za-z0-9_.!~*'()-]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
