using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>What the reader asked the ledger for; a part that is null lets everything through.</summary>
public sealed record LedgerFilter(AgreementKind? Kind, AgreementStatus? Status, string? Round, string? Topic)
{
    /// <summary>The value of the round filter for documents of no round.</summary>
    public const string NoRound = "none";

    public bool IsEmpty => Kind is null && Status is null && Round is null && Topic is null;

    public bool Takes(DocumentLine document) =>
        (Kind is null || document.Kind == Kind)
        && (Status is null || document.Status == Status)
        && (Round is null || (document.RoundKey ?? NoRound) == Round)
        && (Topic is null || document.Topics.Contains(Topic, StringComparer.Ordinal));
}
