using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Why a claim was taken or not, in a sentence for readers.</summary>
internal static class ClaimReasons
{
    private const string OnlyOne =
        "هذا ما يقوله المصدر، ولا قول غيره في الأرشيف.";

    private const string OnlyRecord =
        "لا يقوله مصدر في الأرشيف، فأُخذ من خارجه.";

    private const string Numbering =
        "لا مصدر لهذه الجولة في الأرشيف، ويُستدلّ على انعقادها من ترقيم الجولات اللاحقة.";

    private const string AllAgree =
        "تتفق عليه المصادر التي تذكره.";

    private const string SameAsTaken =
        "يوافق القيمة المأخوذة.";

    private const string WiderThanTaken =
        "أعمّ من التاريخ المأخوذ ولا يخالفه.";

    private const string RecordInsideTaken =
        "من خارج الأرشيف، وما تقوله المصادر مقدَّم عليه؛ وهو أدقّ منه ولا يخالفه.";

    private static readonly Dictionary<ClaimCriterion, string> Taken = new()
    {
        [ClaimCriterion.Archive] = "ما تقوله المصادر مقدَّم على ما هو من خارج الأرشيف.",
        [ClaimCriterion.Precision] = "أدقّ تاريخ تذكره المصادر.",
        [ClaimCriterion.Basis] = "وارد في النص صراحةً، وغيره مستنتَج.",
        [ClaimCriterion.Telling] = "كُتب بعد انعقاد الجولة، وغيره قبل انعقادها.",
        [ClaimCriterion.Support] = "تقوله مصادر أكثر.",
        [ClaimCriterion.Name] = "تعادلت الأقوال، فأُخذ قول أول المصادر في الترتيب.",
    };

    private static readonly Dictionary<ClaimCriterion, string> Left = new()
    {
        [ClaimCriterion.Archive] = "من خارج الأرشيف، وما تقوله المصادر مقدَّم عليه؛ وهو يخالفه.",
        [ClaimCriterion.Precision] = "أقلّ دقّةً من التاريخ المأخوذ.",
        [ClaimCriterion.Basis] = "مستنتَج من النص، والمأخوذ وارد فيه صراحةً.",
        [ClaimCriterion.Telling] = "كُتب قبل انعقاد الجولة، والمأخوذ بعد انعقادها.",
        [ClaimCriterion.Support] = "تقوله مصادر أقلّ.",
        [ClaimCriterion.Name] = "تعادلت الأقوال، فأُخذ قول مصدر يسبقه في الترتيب.",
    };

    public static string WhyTaken(ClaimDraft taken, IReadOnlyList<ClaimDraft> all, ClaimOrder order)
    {
        if (taken.RecordKey is not null)
        {
            return OnlyRecord;
        }

        if (taken.Basis == Basis.Inferred && taken.Field == "number")
        {
            return Numbering;
        }

        ClaimDraft[] articles = [.. all.Where(c => c.RecordKey is null)];
        if (Array.TrueForAll(articles, c => c.Value == taken.Value))
        {
            return articles.Length == 1 ? OnlyOne : AllAgree;
        }

        var next = articles.Where(c => c.Value != taken.Value).Order(order).First();
        return Taken[order.Decide(taken, next).Criterion];
    }

    public static string WhyLeft(ClaimDraft left, ClaimDraft taken, ClaimOrder order)
    {
        if (left.Value == taken.Value)
        {
            return SameAsTaken;
        }

        return (left, taken) switch
        {
            ({ RecordKey: not null, Date: { } record }, { Date: { } date }) when date.Contains(record) => RecordInsideTaken,
            ({ Date: { } wide }, { Date: { } date }) when wide.Contains(date) => WiderThanTaken,
            _ => Left[order.Decide(taken, left).Criterion],
        };
    }
}
