using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>What an article claims of a round, in as few bytes as it can be held: there are several for every article.</summary>
internal readonly struct HeldClaim
{
    private readonly string field;
    private readonly string value;
    private readonly string? source;
    private readonly HeldFactId fact;
    private readonly DateOnly earliest;
    private readonly DateOnly latest;
    private readonly bool hasDate;
    private readonly byte basis;
    private readonly byte telling;

    /// <param name="words">Holds what many articles claim once.</param>
    public HeldClaim(ClaimDraft claim, WordPool words)
    {
        (field, value, source, fact) = (claim.Field, words.Of(claim.Value), claim.SourceId, new(claim.FactId));
        (basis, telling) = ((byte)claim.Basis, (byte)claim.Telling);
        if (claim.Date is { } date)
        {
            (hasDate, earliest, latest) = (true, date.Earliest, date.Latest);
        }
    }

    public ClaimDraft Claim() => new(field, value, (Basis)basis)
    {
        SourceId = source,
        FactId = fact.Id,
        Telling = (RoundStatus)telling,
        Date = hasDate ? new DateRange(earliest, latest) : null,
    };
}
