using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads topics over rounds: by the passages that speak of them, or by the documents whose names do.</summary>
public sealed class MatrixQuery(ArchiveContext context, TopicIndexQuery topics)
{
    private static readonly KeptQuery<AgreementStanding, AgreementStanding, Counted> CountedIn = new((archive, ofRound, outside) => archive.Agreements
        .Where(document => document.Standing == ofRound || document.Standing == outside)
        .Select(document => new Counted(document.DialogueKey, Math.Max(1, document.Count), document.Topics)));

    public MatrixView Read(bool isByDocuments, string? from)
    {
        var index = topics.Read(from);
        var documents = isByDocuments ? ByTopic() : null;
        var rows = index.Topics.Select(topic => topic.Row);
        return new MatrixView(
            index.Rounds,
            index.Parts,
            PrecursorsReader.Read(context).Years,
            isByDocuments,
            documents is not null
                ? [.. rows.Select(row => ByDocuments(row, index.Rounds, [.. documents[row.Key]])).Where(row => row.Total > 0).OrderByDescending(row => row.Total)]
                : [.. rows]);
    }

    private ILookup<string, Counted> ByTopic() => CountedIn.Ask(context, AgreementStanding.Round, AgreementStanding.BeforeOrBetween)
        .SelectMany(document => document.Topics.Distinct(StringComparer.Ordinal).Select(topic => (Topic: topic, Document: document)))
        .ToLookup(counted => counted.Topic, counted => counted.Document, StringComparer.Ordinal);

    private static TopicRow ByDocuments(TopicRow row, IReadOnlyList<RoundLine> rounds, IReadOnlyList<Counted> documents)
    {
        int In(string? round) => documents.Where(document => document.RoundKey == round).Sum(document => document.Documents);
        return row with
        {
            Before = In(null),
            InRounds = rounds.ToDictionary(round => round.Key, round => In(round.Key), StringComparer.Ordinal),
            Total = documents.Sum(document => document.Documents),
        };
    }

    /// <summary>What a document adds to the counts of its topics.</summary>
    private sealed record Counted(string? RoundKey, int Documents, IReadOnlyList<string> Topics);
}
