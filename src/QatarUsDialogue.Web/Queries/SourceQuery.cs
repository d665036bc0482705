using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the page of one source; null where there is none.</summary>
public sealed class SourceQuery(ArchiveContext context)
{
    public SourceView? Read(string id)
    {
        if (context.Sources.AsNoTracking().FirstOrDefault(source => source.Id == id) is not { } source)
        {
            return null;
        }

        var facts = context.Facts.AsNoTracking()
            .Where(fact => fact.SourceId == id)
            .OrderBy(fact => fact.Number)
            .ToList();
        var rounds = context.Dialogues.AsNoTracking().ToList()
            .ToDictionary(dialogue => dialogue.Key, RoundLine.Of, StringComparer.Ordinal);
        var records = RecordsOf(id);
        return new SourceView(
            SourceLines.Line(source, facts.Count),
            source.Text,
            source.Furniture,
            RoundsOf(source, facts, rounds),
            facts.Find(fact => fact.EventField == "published")?.Because,
            Notes(source, facts, rounds),
            [.. records.SelectMany(record => record.Misprints).SelectMany(words => Places(source.Text, words))],
            [.. records.Select(RecordBlock.Of)]);
    }

    private static IEnumerable<TextSpan> Places(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            yield return new TextSpan(at, words.Length);
        }
    }

    private static List<RoundLine> RoundsOf(Source source, List<Fact> facts, Dictionary<string, RoundLine> rounds)
    {
        var keys = facts.Select(fact => fact.DialogueKey).Append(source.DialogueKey).OfType<string>();
        return
        [
            .. RoundOrder.InTime(keys.Distinct(StringComparer.Ordinal).Where(rounds.ContainsKey).Select(key => rounds[key]))
                .OrderByDescending(round => round.Key == source.DialogueKey),
        ];
    }

    private List<FactNote> Notes(Source source, List<Fact> facts, Dictionary<string, RoundLine> rounds)
    {
        var topics = context.Topics.AsNoTracking()
            .ToDictionary(topic => topic.Key, topic => new TopicLine(topic.Key, TopicNames.Of(topic), 0), StringComparer.Ordinal);
        var people = context.People.AsNoTracking().ToDictionary(person => person.Key, StringComparer.Ordinal);
        var documents = DocumentLines.Read(context).ToDictionary(document => document.Key, StringComparer.Ordinal);
        var corrections = Corrections.Read(context).In(source.Id).ToList();
        return
        [
            .. facts
                .Where(fact => IsVerbatim(source.Text, fact))
                .Select(fact => new FactNote(
                    fact.Number,
                    fact.Kind,
                    fact.Basis,
                    fact.Span,
                    fact.Text,
                    Meaning(fact, rounds, topics, people, documents),
                    fact.Because,
                    corrections.Where(correction => correction.Words.Overlaps(fact.Span)).Select(correction => correction.Statement).FirstOrDefault())),
        ];
    }

    // A fact that is not the words at its place is not shown at all.
    private static bool IsVerbatim(string text, Fact fact) =>
        fact.Start >= 0 && fact.Length > 0 && fact.Start + fact.Length <= text.Length
        && text.AsSpan(fact.Start, fact.Length).SequenceEqual(fact.Text);

    private static FactMeaning Meaning(
        Fact fact,
        Dictionary<string, RoundLine> rounds,
        Dictionary<string, TopicLine> topics,
        Dictionary<string, Person> people,
        Dictionary<string, DocumentLine> documents) => new()
        {
            EventField = fact.EventField,
            Round = fact.DialogueKey is { } round ? rounds.GetValueOrDefault(round) : null,
            Date = fact.Earliest is { } first ? new DateRange(first, fact.Latest ?? first) : null,
            City = fact.City,
            Topic = fact.TopicKey is { } topic ? topics.GetValueOrDefault(topic) : null,
            Person = NameOf(fact, people),
            Office = fact.Office is { } office ? new Label(office) : null,
            Role = fact.Role,
            Document = fact.AgreementKey is { } document ? documents.GetValueOrDefault(document) : null,
            Amount = fact.Amount,
            Currency = fact.Currency,
            Period = fact.Period,
        };

    private static Label? NameOf(Fact fact, Dictionary<string, Person> people) =>
        fact.PersonKey is { } key && people.TryGetValue(key, out var known) ? new Label(known.Ar, known.En)
        : fact.Name is { } name ? new Label(name)
        : null;

    private List<EditorRecord> RecordsOf(string id) =>
        context.Records.AsNoTracking()
            .Where(record => record.SourceId == id)
            .OrderBy(record => record.Key)
            .ToList();
}
