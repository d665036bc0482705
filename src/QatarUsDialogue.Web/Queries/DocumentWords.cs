using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>What one source says of a document, with its words.</summary>
/// <param name="Subject">The document's name as this source prints it.</param>
/// <param name="Date">The date the source gives for it; null where it gives none.</param>
/// <param name="IsTaken">True for the source whose name and status the document has.</param>
public sealed record DocumentWords(
    SourceLine Source,
    string Subject,
    AgreementStatus Status,
    DateRange? Date,
    long? Amount,
    string? Currency,
    bool IsTaken,
    bool IsReport,
    IReadOnlyList<Quotation> Quotations);
