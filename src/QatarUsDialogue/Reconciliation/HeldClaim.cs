using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// What an article claims of a round, in as few bytes as it can be held: there are several for every article. They are in order by their
/// sources, those of one source as they came.
/// </summary>
internal readonly struct HeldClaim : IComparable<HeldClaim>
{
    private readonly string _value;
    private readonly string? _source;
    private readonly HeldFactId _fact;
    private readonly int _place;
    private readonly DateOnly _earliest;
    private readonly DateOnly _latest;
    private readonly byte _field;
    private readonly byte _basis;
    private readonly byte _telling;
    private readonly bool _hasDate;

    /// <param name="place">How many came before it.</param>
    /// <param name="words">Holds what many articles claim once.</param>
    public HeldClaim(ClaimDraft claim, int place, WordPool words)
    {
        (_value, _source, _fact, _place) = (words.Of(claim.Value), claim.SourceId, new(claim.FactId), place);
        (_field, _basis, _telling) = ((byte)ClaimFields.All.IndexOf(claim.Field), (byte)claim.Basis, (byte)claim.Telling);
        if (claim.Date is { } date)
        {
            (_hasDate, _earliest, _latest) = (true, date.Earliest, date.Latest);
        }
    }

    public ClaimDraft Claim() => new(ClaimFields.All[_field], _value, (Basis)_basis)
    {
        SourceId = _source,
        FactId = _fact.Id,
        Telling = (RoundStatus)_telling,
        Date = _hasDate ? new DateRange(_earliest, _latest) : null,
    };

    public int CompareTo(HeldClaim other) =>
        string.CompareOrdinal(_source, other._source) is not 0 and var order ? order : _place.CompareTo(other._place);
}
