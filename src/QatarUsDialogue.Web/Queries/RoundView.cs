using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The page of one round.</summary>
/// <param name="DateInference">How an inferred date was concluded from words.</param>
/// <param name="Claims">Those that are shown.</param>
/// <param name="ClaimCount">How many there are in all.</param>
/// <param name="Differences">Claims about one field that cannot all be right, by field.</param>
public sealed record RoundView(
    RoundCard Card,
    IReadOnlyList<RoundLine> Rounds,
    RoundLine? Previous,
    RoundLine? Next,
    FactPlace? DatePlace,
    DateInference? DateInference,
    FactPlace? CityPlace,
    IReadOnlyList<RoundSource> Sources,
    IReadOnlyList<RoundDocument> Documents,
    IReadOnlyList<RoundTopic> Topics,
    IReadOnlyList<Silence> Silences,
    IReadOnlyList<IReadOnlyList<ClaimLine>> Differences,
    IReadOnlyList<ClaimLine> Claims,
    int ClaimCount,
    IReadOnlyList<RecordBlock> Records)
{
    /// <summary>Why the date is what it is where no words of a source give it.</summary>
    public ClaimReason? DateReason => Card.Round.DateBasis is null or Basis.Stated
        ? null
        : Claims.FirstOrDefault(claim => claim is { Field: ClaimFields.Date, IsTaken: true })?.Reason;
}
