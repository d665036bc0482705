using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>What the reader asked the ledger for; a part that is null lets everything through.</summary>
public sealed record LedgerFilter(AgreementKind? Kind, AgreementStatus? Status, string? Round, int? Year, string? Topic)
{
    /// <summary>The value of the round filter for documents of no round.</summary>
    public const string NoRound = "none";

    public bool IsEmpty => Kind is null && Status is null && Round is null && Year is null && Topic is null;

    public bool Takes(LedgerLine line) =>
        (Kind is null || line.Document.Kind == Kind)
        && (Status is null || line.Document.Status == Status)
        && (Round is null || (line.Document.RoundKey ?? NoRound) == Round)
        && (Year is not { } year || line.Years.Contains(year))
        && (Topic is null || line.Document.Topics.Contains(Topic, StringComparer.Ordinal));
}
