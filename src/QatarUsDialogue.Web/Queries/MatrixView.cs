namespace QatarUsDialogue.Web.Queries;

/// <summary>Topics over rounds, the most frequent first; by documents, only topics that a document is about.</summary>
/// <param name="Rounds">One of the parts.</param>
/// <param name="Early">The first and the last year told of before the rounds; null where none is.</param>
public sealed record MatrixView(
    IReadOnlyList<RoundLine> Rounds,
    IReadOnlyList<IReadOnlyList<RoundLine>> Parts,
    (int First, int Last)? Early,
    bool IsByDocuments,
    IReadOnlyList<TopicRow> Topics);
