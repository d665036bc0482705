namespace QatarUsDialogue.Web.Queries;

/// <summary>The page of one round.</summary>
/// <param name="DateBecause">Why an inferred date is what it is.</param>
/// <param name="Differences">Claims about one field that cannot all be right, by field.</param>
public sealed record RoundView(
    RoundCard Card,
    IReadOnlyList<RoundLine> Rounds,
    RoundLine? Previous,
    RoundLine? Next,
    FactPlace? DatePlace,
    string? DateBecause,
    FactPlace? CityPlace,
    IReadOnlyList<RoundSource> Sources,
    IReadOnlyList<RoundDocument> Documents,
    IReadOnlyList<RoundTopic> Topics,
    IReadOnlyList<Silence> Silences,
    IReadOnlyList<IReadOnlyList<ClaimLine>> Differences,
    IReadOnlyList<ClaimLine> Claims,
    IReadOnlyList<RecordBlock> Records);
