namespace QatarUsDialogue.Reconciliation;

/// <summary>All rounds, the numbered ones in order first, and the round that each reading's words belong to.</summary>
internal sealed class RoundRegister(
    IReadOnlyList<KnownRound> rounds, IReadOnlyDictionary<(string Source, int Round), string> keys)
{
    private readonly Dictionary<string, int> _places = rounds
        .Select((round, place) => (round.Key, place))
        .ToDictionary(r => r.Key, r => r.place, StringComparer.Ordinal);

    public IReadOnlyList<KnownRound> Rounds => rounds;

    /// <param name="round">Position in <see cref="Reading.Rounds"/>, or null.</param>
    public string? KeyOf(string source, int? round) =>
        round is int position ? keys.GetValueOrDefault((source, position)) : null;

    /// <summary>Where the round comes in the telling of the archive: before the first for documents of no round.</summary>
    public int PlaceOf(string? key) => key is not null && _places.TryGetValue(key, out var place) ? place : -1;
}
