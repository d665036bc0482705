namespace QatarUsDialogue.Web.Queries;

/// <summary>A document of the ledger with its round and its related documents.</summary>
public sealed record LedgerLine(
    DocumentLine Document,
    RoundLine? Round,
    Label? Outlet,
    IReadOnlyList<RelatedDocument> Related);
