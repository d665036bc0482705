namespace QatarUsDialogue.Reconciliation;

/// <summary>Collects, article by article, what all of them say together.</summary>
internal sealed class Testimony
{
    private readonly Dictionary<string, RoundTestimony> _rounds = new(StringComparer.Ordinal);
    private readonly WordPool _words = new();

    public NamedPeople People { get; } = new();

    public void Add(SourceEntry entry)
    {
        foreach (var (round, claim) in entry.Claims.Distinct())
        {
            Round(round).Add(claim, _words);
        }

        foreach (var participant in entry.Participants)
        {
            Round(participant.Participant.DialogueKey).Add(participant);
        }

        People.Add(entry.Source.Facts);
    }

    public RoundTestimony Of(KnownRound round) => _rounds.GetValueOrDefault(round.Key) ?? new();

    private RoundTestimony Round(string key)
    {
        if (!_rounds.TryGetValue(key, out var round))
        {
            _rounds[key] = round = new();
        }

        return round;
    }
}
