namespace QatarUsDialogue.Web.Queries;

/// <summary>One topic over all rounds: passages before the first round, and in each round by its key.</summary>
public sealed record TopicRow(string Key, Label Name, int Before, IReadOnlyDictionary<string, int> InRounds, int Elsewhere, int Total)
{
    public static TopicRow Of(string key, Label name, IEnumerable<RoundLine> rounds, TopicCounts counts) => new(
        key,
        name,
        counts.Before(key),
        rounds.ToDictionary(round => round.Key, round => counts.In(key, round.Key), StringComparer.Ordinal),
        counts.Elsewhere(key),
        counts.Total(key));
}
