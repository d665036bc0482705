using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Orders the claims on one field of one round, the one to take first, and says what decided.</summary>
internal sealed class ClaimOrder(IReadOnlyList<ClaimDraft> claims) : IComparer<ClaimDraft>
{
    private static readonly ClaimCriterion[] Criteria = Enum.GetValues<ClaimCriterion>();

    private readonly Dictionary<string, int> _support = claims
        .Where(c => c.RecordKey is null)
        .DistinctBy(c => (c.Value, c.SourceId))
        .CountBy(c => c.Value, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    public int Compare(ClaimDraft? x, ClaimDraft? y) => x is null || y is null ? 0 : Decide(x, y).Order;

    public (int Order, ClaimCriterion Criterion) Decide(ClaimDraft one, ClaimDraft other)
    {
        foreach (var criterion in Criteria)
        {
            if (criterion != ClaimCriterion.Name && Rank(one, criterion).CompareTo(Rank(other, criterion)) is not 0 and var order)
            {
                return (order, criterion);
            }
        }

        var byName = string.CompareOrdinal(one.SourceId ?? one.RecordKey, other.SourceId ?? other.RecordKey);
        return (byName != 0 ? byName : string.CompareOrdinal(one.Value, other.Value), ClaimCriterion.Name);
    }

    private int Rank(ClaimDraft claim, ClaimCriterion criterion) => criterion switch
    {
        ClaimCriterion.Archive => claim.RecordKey is null ? 0 : 1,
        ClaimCriterion.Precision => claim.Date is { } date ? Vagueness(date) : 0,
        ClaimCriterion.Basis => (int)claim.Basis,
        ClaimCriterion.Telling => (int)claim.Telling,
        ClaimCriterion.Support => -_support.GetValueOrDefault(claim.Value),
        _ => 0,
    };

    // A round lasts a day or two, so two or three days are as good as one; "the middle of November" is ten days.
    private static int Vagueness(DateRange date) => date.Days switch
    {
        <= 3 => 0,
        <= 15 => 1,
        <= 31 => 2,
        _ => 3,
    };
}
