using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>What an article claims of a round, in as few bytes as it can be held: there are several for every article.</summary>
internal readonly struct HeldClaim
{
    private readonly string _field;
    private readonly string _value;
    private readonly string? _source;
    private readonly HeldFactId _fact;
    private readonly DateOnly _earliest;
    private readonly DateOnly _latest;
    private readonly bool _hasDate;
    private readonly byte _basis;
    private readonly byte _telling;

    /// <param name="words">Holds what many articles claim once.</param>
    public HeldClaim(ClaimDraft claim, WordPool words)
    {
        (_field, _value, _source, _fact) = (claim.Field, words.Of(claim.Value), claim.SourceId, new(claim.FactId));
        (_basis, _telling) = ((byte)claim.Basis, (byte)claim.Telling);
        if (claim.Date is { } date)
        {
            (_hasDate, _earliest, _latest) = (true, date.Earliest, date.Latest);
        }
    }

    public ClaimDraft Claim() => new(_field, _value, (Basis)_basis)
    {
        SourceId = _source,
        FactId = _fact.Id,
        Telling = (RoundStatus)_telling,
        Date = _hasDate ? new DateRange(_earliest, _latest) : null,
    };
}
