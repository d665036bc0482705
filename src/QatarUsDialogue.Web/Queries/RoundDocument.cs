namespace QatarUsDialogue.Web.Queries;

/// <summary>A document of a round with the words that speak of it and the documents on the same subject.</summary>
public sealed record RoundDocument(DocumentLine Document, Quotation? Quotation, RelatedDocuments Related);
