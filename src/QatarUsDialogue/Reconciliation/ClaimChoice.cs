using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Takes one claim for each field of a round and says of every claim why it was taken or left.</summary>
internal sealed class ClaimChoice
{
    // Forty bits among the few claims of one field of one round.
    private const int Letters = 8;

    private readonly KnownRound _round;
    private readonly List<(string Field, ClaimDraft[] Rivals, ClaimOrder Order)> _contests = [];
    private readonly Dictionary<string, ClaimDraft> _taken = new(StringComparer.Ordinal);

    public ClaimChoice(KnownRound round, IEnumerable<ClaimDraft> drafts)
    {
        _round = round;
        var byField = drafts.ToLookup(d => d.Field, StringComparer.Ordinal);
        foreach (var field in ClaimFields.All)
        {
            ClaimDraft[] rivals = [.. byField[field]];
            if (rivals.Length == 0)
            {
                continue;
            }

            var order = new ClaimOrder(rivals);
            Array.Sort(rivals, order);
            _taken[field] = rivals[0];
            _contests.Add((field, rivals, order));
        }
    }

    /// <summary>All of them, each with why it was taken or left; made when they are asked for.</summary>
    public IEnumerable<Claim> Claims => _contests
        .SelectMany(contest => contest.Rivals.Select(draft => (Draft: draft, First: contest.Rivals[0], Why: Why(draft, contest.Rivals, contest.Order))))
        .Select((claim, index) => Claim(_round, claim.Draft, claim.Draft == claim.First, claim.Why, index + 1));

    /// <summary>The claim that was taken for a field.</summary>
    public IReadOnlyDictionary<string, ClaimDraft> Taken => _taken;

    /// <summary>Why each value that differs was not taken.</summary>
    public IEnumerable<Decision> Decisions =>
        from contest in _contests
        let first = contest.Rivals[0]
        from rival in contest.Rivals
        where rival.Value != first.Value
        select DecisionLog.Kept(
            $"{contest.Field} of {_round.Title}",
            $"{first.Value} from {first.Speaker} is taken, {rival.Value} from {rival.Speaker} is shown beside it: "
            + English(contest.Order.Decide(first, rival).Criterion));

    private static ClaimReason Why(ClaimDraft draft, ClaimDraft[] rivals, ClaimOrder order) => draft == rivals[0]
        ? ClaimReasons.WhyTaken(draft, rivals, order)
        : ClaimReasons.WhyLeft(draft, rivals[0], order);

    private static string English(ClaimCriterion criterion) => criterion switch
    {
        ClaimCriterion.Archive => "what articles say goes before records.",
        ClaimCriterion.Precision => "it is the more exact.",
        ClaimCriterion.Basis => "it is printed, the other concluded.",
        ClaimCriterion.Telling => "it was written after the round.",
        ClaimCriterion.Support => "more sources say so.",
        _ => "nothing else tells them apart, so the first source by name decides.",
    };

    private static Claim Claim(KnownRound round, ClaimDraft draft, bool isTaken, ClaimReason reason, int order) => new()
    {
        Id = $"{round.Key}-{draft.Field}-{Digest.Letters(Letters, draft.Value, draft.Speaker, draft.FactId ?? "", draft.Basis.ToString(), draft.Telling.ToString())}",
        DialogueKey = round.Key,
        Field = draft.Field,
        Value = draft.Value,
        Basis = draft.Basis,
        FactId = draft.FactId,
        SourceId = draft.SourceId,
        RecordKey = draft.RecordKey,
        IsTaken = isTaken,
        Reason = reason,
        Order = order,
    };
}
