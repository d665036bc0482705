using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads topics over rounds: by the passages that speak of them, or by the documents whose names do.</summary>
public sealed class MatrixQuery(ArchiveContext context, TopicIndexQuery topics)
{
    public MatrixView Read(bool isByDocuments, string? from)
    {
        var index = topics.Read(from);
        var documents = isByDocuments ? DocumentLines.Read(context) : [];
        var rows = index.Topics.Select(topic => topic.Row);
        return new MatrixView(
            index.Rounds,
            index.Parts,
            PrecursorsReader.Read(context).Years,
            isByDocuments,
            isByDocuments
                ? [.. rows.Select(row => ByDocuments(row, index.Rounds, documents)).Where(row => row.Total > 0).OrderByDescending(row => row.Total)]
                : [.. rows]);
    }

    private static TopicRow ByDocuments(TopicRow row, IReadOnlyList<RoundLine> rounds, IReadOnlyList<DocumentLine> documents)
    {
        var onTopic = documents.Where(document => document.IsCounted && document.Topics.Contains(row.Key, StringComparer.Ordinal)).ToList();
        int In(string? round) => onTopic.Where(document => document.RoundKey == round).Sum(document => document.Counted);
        return row with
        {
            Before = In(null),
            InRounds = rounds.ToDictionary(round => round.Key, round => In(round.Key), StringComparer.Ordinal),
            Total = onTopic.Sum(document => document.Counted),
        };
    }
}
