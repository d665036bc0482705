using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A document of the ledger.</summary>
/// <param name="Count">How many documents the words name; 0 where they name several and no number.</param>
/// <param name="Dispute">What an editor's record says against the words; null where nothing.</param>
public sealed record DocumentLine(
    string Key,
    AgreementKind Kind,
    AgreementStatus Status,
    AgreementStanding Standing,
    string Subject,
    int Count,
    string? RoundKey,
    DateRange? Date,
    IReadOnlyList<Label> Parties,
    long? Amount,
    string? Currency,
    IReadOnlyList<string> Related,
    IReadOnlyList<string> Topics,
    FactPlace Place,
    Label? Dispute)
{
    /// <summary>What the document adds to a count: one where the number is not told.</summary>
    public int Counted => Math.Max(1, Count);

    public bool IsCounted => Standing is AgreementStanding.Round or AgreementStanding.BeforeOrBetween;
}
