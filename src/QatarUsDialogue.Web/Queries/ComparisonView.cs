namespace QatarUsDialogue.Web.Queries;

/// <summary>Two rounds side by side.</summary>
/// <param name="InBoth">Topics of both, the most frequent first; and so the topics of one only.</param>
public sealed record ComparisonView(
    RoundView Earlier,
    RoundView Later,
    IReadOnlyList<DocumentPair> Documents,
    IReadOnlyList<ComparedTopic> InBoth,
    IReadOnlyList<ComparedTopic> InEarlier,
    IReadOnlyList<ComparedTopic> InLater);
