using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A document of the ledger with its round and its related documents.</summary>
public sealed record LedgerLine(
    DocumentLine Document,
    RoundLine? Round,
    Label? Outlet,
    RelatedDocuments Related)
{
    /// <summary>The document's own date, and its round's where the texts date only that.</summary>
    public DateRange? Date => Document.Date ?? Round?.Date;
}
