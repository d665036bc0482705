using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads every round with its people, documents, topics and sources.</summary>
public sealed class RoundCards(ArchiveContext context, IReadOnlyList<Topic> topics, TopicCounts counts)
{
    private readonly IReadOnlyList<DocumentLine> _documents = DocumentLines.Read(context);
    private readonly PeopleLines _people = PeopleLines.Read(context);
    private readonly IReadOnlyDictionary<string, RoundSources> _sources = RoundSourceCounts.Read(context);
    private readonly List<EditorRecord> _records = context.Records.AsNoTracking().ToList();

    public IReadOnlyList<DocumentLine> Documents => _documents;

    public IReadOnlyList<EditorRecord> Records => _records;

    public IReadOnlyList<RoundCard> Read(IReadOnlyDictionary<string, TopicAnswer>? answers)
    {
        var dialogues = context.Dialogues.AsNoTracking().ToList();
        var rounds = RoundOrder.InTime(dialogues.Select(RoundLine.Of));
        var byKey = dialogues.ToDictionary(dialogue => dialogue.Key, StringComparer.Ordinal);
        return [.. rounds.Select((round, index) => Card(byKey[round.Key], rounds, index, answers))];
    }

    private RoundCard Card(
        Dialogue dialogue,
        IReadOnlyList<RoundLine> rounds,
        int index,
        IReadOnlyDictionary<string, TopicAnswer>? answers)
    {
        var round = rounds[index];
        var people = dialogue.Participants.OrderBy(person => person.Order).ToList();
        return new RoundCard(
            round,
            index == 0 ? null : MonthsBetween(rounds[index - 1], round),
            RoundNeighbours.Of(rounds, index),
            [.. people.Where(IsChairInText).Select(_people.Line)],
            [.. people.Where(person => person.Role == ParticipantRole.Participant && person.FactId is not null).Select(_people.Line)],
            TopicsOf(round.Key),
            [.. _documents.Where(document => document.RoundKey == round.Key && document.Standing == AgreementStanding.Round)],
            _sources.GetValueOrDefault(round.Key, RoundSources.None),
            round.IsDocumented ? null : RecordOf(round),
            round.NumberBasis == Basis.Outside && round.IsDocumented ? NumberNote(round) : null,
            answers is null ? null : answers.GetValueOrDefault(round.Key, new TopicAnswer(0, null)));
    }

    private static bool IsChairInText(Participant person) =>
        person.Role == ParticipantRole.Chair && person.Basis != Basis.Outside;

    private List<TopicLine> TopicsOf(string round) =>
    [
        .. topics
            .Select(topic => new TopicLine(topic.Key, TopicNames.Of(topic), counts.In(topic.Key, round)))
            .Where(topic => topic.Passages > 0)
            .OrderByDescending(topic => topic.Passages),
    ];

    private RecordBlock? RecordOf(RoundLine round) =>
        _records.FirstOrDefault(record => record.Kind == RecordKind.Round && record.Round == round.Number) is { } found
            ? RecordBlock.Of(found)
            : null;

    private RecordLine? NumberNote(RoundLine round) =>
        _records
            .Where(record => record.Kind == RecordKind.Article && record.Round == round.Number)
            .SelectMany(record => record.Statements)
            .Where(statement => statement.Field == RecordField.Number)
            .Select(RecordLine.Of)
            .FirstOrDefault();

    // Counted only between neighbours whose days are known to within a month.
    private static int? MonthsBetween(RoundLine previous, RoundLine round)
    {
        if (!previous.IsDocumented || !round.IsDocumented
            || previous.Date is not { Days: <= 31 } from || round.Date is not { Days: <= 31 } to)
        {
            return null;
        }

        var months = ((to.Earliest.Year - from.Earliest.Year) * 12) + to.Earliest.Month - from.Earliest.Month;
        var isShort = to.Earliest.Day < from.Earliest.Day;
        return months - (isShort ? 1 : 0) is > 0 and var whole ? whole : null;
    }
}
