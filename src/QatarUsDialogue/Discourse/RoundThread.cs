namespace QatarUsDialogue.Discourse;

/// <summary>The rounds of one article, and the round that each place of its text speaks of.</summary>
public sealed class RoundThread
{
    private readonly IReadOnlyList<IReadOnlyList<Turn>> _turns;

    internal RoundThread(IReadOnlyList<NamedRound> rounds, IReadOnlyList<IReadOnlyList<Turn>> turns)
    {
        Rounds = rounds;
        _turns = turns;
    }

    /// <summary>In the order in which the text first names them.</summary>
    public IReadOnlyList<NamedRound> Rounds { get; }

    /// <summary>The turns of a sentence in order. Never empty.</summary>
    public IReadOnlyList<Turn> TurnsOf(int sentence) => _turns[sentence];

    /// <summary>Position in <see cref="Rounds"/> of the round that the token of the sentence speaks of, or null.</summary>
    public int? At(int sentence, int token)
    {
        int? round = null;
        foreach (var turn in _turns[sentence])
        {
            if (turn.Token <= token)
            {
                round = turn.Round;
            }
        }

        return round;
    }
}
