using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Tells of facts what was understood of them, in the names that pages use.</summary>
public sealed class FactNotes(ArchiveContext context)
{
    private readonly Dictionary<string, RoundLine> _rounds = context.Dialogues.AsNoTracking().ToList()
        .ToDictionary(dialogue => dialogue.Key, RoundLine.Of, StringComparer.Ordinal);

    private readonly Dictionary<string, TopicLine> _topics = context.Topics.AsNoTracking()
        .ToDictionary(topic => topic.Key, topic => new TopicLine(topic.Key, TopicNames.Of(topic), 0), StringComparer.Ordinal);

    private readonly Dictionary<string, Person> _people = context.People.AsNoTracking()
        .ToDictionary(person => person.Key, StringComparer.Ordinal);

    private readonly Dictionary<string, DocumentLine> _documents = DocumentLines.Read(context)
        .ToDictionary(document => document.Key, StringComparer.Ordinal);

    private readonly Corrections _corrections = Corrections.Read(context);

    /// <summary>A fact that is not the words at its place is not shown at all.</summary>
    public IReadOnlyList<FactNote> Of(Source source, IEnumerable<Fact> facts) =>
        [.. facts.Where(fact => IsVerbatim(source.Text, fact)).Select(Of)];

    public FactNote Of(Fact fact) => new(
        fact.Id,
        fact.Number,
        fact.Kind,
        fact.Basis,
        fact.Span,
        fact.Text,
        Meaning(fact),
        fact.Inference,
        _corrections.In(fact.SourceId)
            .Where(correction => correction.Words.Overlaps(fact.Span))
            .Select(correction => correction.Statement)
            .FirstOrDefault());

    public static bool IsVerbatim(string text, Fact fact) =>
        fact.Start >= 0 && fact.Length > 0 && fact.Start + fact.Length <= text.Length
        && text.AsSpan(fact.Start, fact.Length).SequenceEqual(fact.Text);

    private FactMeaning Meaning(Fact fact) => new()
    {
        EventField = fact.EventField,
        Round = fact.DialogueKey is { } round ? _rounds.GetValueOrDefault(round) : null,
        Date = fact.Earliest is { } first ? new DateRange(first, fact.Latest ?? first) : null,
        City = fact.City,
        Topic = fact.TopicKey is { } topic ? _topics.GetValueOrDefault(topic) : null,
        PersonKey = fact.PersonKey,
        Person = NameOf(fact),
        Office = fact.Office is { } office ? OfficeNames.Of(PersonOf(fact), office) : null,
        Role = fact.Role,
        Document = fact.AgreementKey is { } document ? _documents.GetValueOrDefault(document) : null,
        Amount = fact.Amount,
        Currency = fact.Currency,
        Period = fact.Period,
    };

    private Person? PersonOf(Fact fact) => fact.PersonKey is { } key ? _people.GetValueOrDefault(key) : null;

    private Label? NameOf(Fact fact) =>
        PersonOf(fact) is { } known ? PersonNames.Of(known)
        : fact.Name is { } name ? new Label(name)
        : null;
}
