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

    /// <param name="inOrder">All claims on the field.</param>
    public static ClaimReason WhyTaken(ClaimDraft taken, IReadOnlyList<ClaimDraft> inOrder, ClaimOrder order)
    {
        if (taken.RecordKey is not null)
        {
            return ClaimReason.OnlyRecord;
        }

        if (taken.Basis == Basis.Inferred && taken.Field == ClaimFields.Number)
        {
            return ClaimReason.Numbering;
        }

        var articles = inOrder.Where(c => c.RecordKey is null);
        if (articles.FirstOrDefault(c => c.Value != taken.Value) is not { } next)
        {
            return articles.Skip(1).Any() ? ClaimReason.AllAgree : ClaimReason.OnlyOne;
        }

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
