using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Why a claim was taken or not, for readers.</summary>
internal static class ClaimReasons
{
    private static readonly Dictionary<ClaimCriterion, (ClaimReason Taken, ClaimReason Left)> Deciding = new()
    {
        [ClaimCriterion.Archive] = (ClaimReason.ArticlesFirst, ClaimReason.OutsideAndOther),
        [ClaimCriterion.Precision] = (ClaimReason.MostPrecise, ClaimReason.LessPrecise),
        [ClaimCriterion.Basis] = (ClaimReason.Printed, ClaimReason.Concluded),
        [ClaimCriterion.Telling] = (ClaimReason.WrittenAfter, ClaimReason.WrittenBefore),
        [ClaimCriterion.Support] = (ClaimReason.SaidByMore, ClaimReason.SaidByFewer),
        [ClaimCriterion.Name] = (ClaimReason.FirstInOrder, ClaimReason.LaterInOrder),
    };

    public static ClaimReason WhyTaken(ClaimDraft taken, IReadOnlyList<ClaimDraft> all, ClaimOrder order)
    {
        if (taken.RecordKey is not null)
        {
            return ClaimReason.OnlyRecord;
        }

        if (taken.Basis == Basis.Inferred && taken.Field == "number")
        {
            return ClaimReason.Numbering;
        }

        ClaimDraft[] articles = [.. all.Where(c => c.RecordKey is null)];
        if (Array.TrueForAll(articles, c => c.Value == taken.Value))
        {
            return articles.Length == 1 ? ClaimReason.OnlyOne : ClaimReason.AllAgree;
        }

        var next = articles.Where(c => c.Value != taken.Value).Order(order).First();
        return Deciding[order.Decide(taken, next).Criterion].Taken;
    }

    public static ClaimReason WhyLeft(ClaimDraft left, ClaimDraft taken, ClaimOrder order)
    {
        if (left.Value == taken.Value)
        {
            return ClaimReason.SameAsTaken;
        }

        return (left, taken) switch
        {
            ({ RecordKey: not null, Date: { } record }, { Date: { } date }) when date.Contains(record) => ClaimReason.RecordWithinTaken,
            ({ Date: { } wide }, { Date: { } date }) when wide.Contains(date) => ClaimReason.WiderThanTaken,
            _ => Deciding[order.Decide(taken, left).Criterion].Left,
        };
    }
}
