using QatarUsDialogue.Comparing;

namespace QatarUsDialogue.Web.Queries;

/// <summary>How a topic is worded in a round, against the last round before it whose sources speak of it.</summary>
/// <param name="Between">The rounds between the two, whose sources are silent on the topic, or which have none.</param>
public sealed record TopicChange(RoundLine Earlier, RoundLine Later, IReadOnlyList<RoundSquare> Between, WordingPair Wording)
{
    /// <summary>By the key of the later round; both lists hold every round, in the order of time.</summary>
    public static IReadOnlyDictionary<string, TopicChange> Of(IReadOnlyList<RoundPassages> rounds, IReadOnlyList<RoundSquare> squares)
    {
        var changes = new Dictionary<string, TopicChange>(StringComparer.Ordinal);
        var comparer = new WordingComparer();
        int? last = null;
        for (var i = 0; i < rounds.Count; i++)
        {
            if (rounds[i].Passages.Count == 0)
            {
                continue;
            }

            if (last is { } earlier)
            {
                changes[rounds[i].Round.Key] = new TopicChange(
                    rounds[earlier].Round,
                    rounds[i].Round,
                    [.. squares.Take(i).Skip(earlier + 1)],
                    WordingPair.Of(rounds[earlier].Passages, rounds[i].Passages, comparer));
            }

            last = i;
        }

        return changes;
    }
}
