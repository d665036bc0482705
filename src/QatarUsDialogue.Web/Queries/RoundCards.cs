using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads rounds with their people, documents, topics and sources.</summary>
public sealed class RoundCards(ArchiveContext context, TopicCounts counts)
{
    private static readonly KeptQuery<string[], Participant> ParticipantsOf = new((archive, keys) => archive.ShownPeople
        .Where(shown => keys.Contains(shown.DialogueKey))
        .Join(
            archive.Dialogues.AsNoTracking().SelectMany(dialogue => dialogue.Participants),
            shown => new { shown.DialogueKey, shown.Order },
            person => new { person.DialogueKey, person.Order },
            (shown, person) => person)
        .OrderBy(person => person.DialogueKey)
        .ThenBy(person => person.Order));

    private static readonly KeptQuery<string[], int, FoundDocument> FirstDocuments = DocumentLines.Those<string[], int>((archive, keys, most) => archive.Agreements.AsNoTracking()
        .Where(agreement => archive.ShownDocuments
            .Where(shown => keys.Contains(shown.DialogueKey) && shown.Order < most)
            .Select(shown => shown.AgreementKey)
            .Contains(agreement.Key)));

    private readonly IReadOnlyList<EditorRecord> _records = KnownRecords.In(context).All;

    /// <param name="rounds">Some of the rounds that are listed, in the order of time.</param>
    /// <param name="which">Of which of them cards are wanted.</param>
    /// <param name="documents">How many documents of each.</param>
    public IReadOnlyList<RoundCard> Read(
        IReadOnlyList<RoundLine> rounds, Func<RoundLine, bool> which, int documents, IReadOnlyDictionary<string, TopicAnswer>? answers)
    {
        string[] keys = [.. rounds.Where(which).Select(round => round.Key)];
        var people = ParticipantsOf.Ask(context, keys).ToList();
        var lines = PeopleLines.Read(context, people);
        var shelf = new Shelf(
            people.ToLookup(person => person.DialogueKey, StringComparer.Ordinal),
            lines,
            DocumentLines.Lines(context, FirstDocuments.Ask(context, keys, documents)).ToLookup(document => document.RoundKey, StringComparer.Ordinal));
        return [.. Enumerable.Range(0, rounds.Count).Where(index => which(rounds[index])).Select(index => Card(rounds, index, shelf, answers))];
    }

    private sealed record Shelf(
        ILookup<string, Participant> Participants, PeopleLines People, ILookup<string?, DocumentLine> Documents);

    private RoundCard Card(
        IReadOnlyList<RoundLine> rounds,
        int index,
        Shelf shelf,
        IReadOnlyDictionary<string, TopicAnswer>? answers)
    {
        var round = rounds[index];
        var people = shelf.Participants[round.Key].ToList();
        var tally = ListedRounds.TallyOf(context, round.Key);
        return new RoundCard(
            round,
            index == 0 ? null : MonthsBetween(rounds[index - 1], round),
            RoundNeighbours.Of(rounds, index),
            [.. people.Where(ShownPerson.IsChair).Select(shelf.People.Line)],
            tally?.Chairs ?? 0,
            [.. people.Where(ShownPerson.IsNamed).Select(shelf.People.Line)],
            tally?.Named ?? 0,
            TopicsOf(round.Key),
            [.. shelf.Documents[round.Key]],
            tally?.Documents ?? 0,
            tally is null ? RoundSources.None : new RoundSources(tally.Sources, tally.Previews, tally.Facts),
            round.IsDocumented ? null : RecordOf(round),
            round.NumberBasis == Basis.Outside && round.IsDocumented ? NumberNote(round) : null,
            answers is null ? null : answers.GetValueOrDefault(round.Key, new TopicAnswer(0, null)));
    }

    private List<TopicLine> TopicsOf(string round) =>
    [
        .. KnownTopics.In(context).All
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
