namespace QatarUsDialogue.Web.Queries;

/// <summary>The page of one document.</summary>
/// <param name="Tellings">Each source's words, the one that is taken first.</param>
/// <param name="Differences">The fields on which the sources give several values.</param>
public sealed record DocumentView(
    DocumentLine Document,
    RoundLine? Round,
    IReadOnlyList<TopicLine> Topics,
    IReadOnlyList<DocumentWords> Tellings,
    IReadOnlyList<RelatedDocument> Related,
    IReadOnlyList<DocumentDifference> Differences);
