using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Tells of facts what was understood of them, in the names that pages use.</summary>
public sealed class FactNotes
{
    private static readonly KeptQuery<string[], Person> PeopleOf = new((archive, keys) => archive.People.AsNoTracking().Where(person => keys.Contains(person.Key)));

    private readonly Dictionary<string, RoundLine> _rounds;
    private readonly KnownTopics _topics;
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, DocumentLine> _documents;
    private readonly Corrections _corrections;

    private FactNotes(ArchiveContext context, IEnumerable<RoundLine> rounds, IEnumerable<Person> people, IEnumerable<DocumentLine> documents)
    {
        _rounds = rounds.ToDictionary(round => round.Key, StringComparer.Ordinal);
        _topics = KnownTopics.In(context);
        _people = people.ToDictionary(person => person.Key, StringComparer.Ordinal);
        _documents = documents.ToDictionary(document => document.Key, StringComparer.Ordinal);
        _corrections = Corrections.In(context);
    }

    /// <summary>For any facts of the archive.</summary>
    public static FactNotes OfAll(ArchiveContext context) => new(
        context, context.Dialogues.AsNoTracking().AsEnumerable().Select(RoundLine.Of), context.People.AsNoTracking(), DocumentLines.Read(context));

    /// <summary>For these facts alone.</summary>
    public static FactNotes For(ArchiveContext context, IReadOnlyCollection<Fact> facts)
    {
        string[] people = [.. Keys(fact => fact.PersonKey)];
        return new(
            context,
            ListedRounds.Of(context, Keys(fact => fact.DialogueKey)),
            people.Length == 0 ? [] : PeopleOf.Ask(context, people),
            DocumentLines.Of(context, [.. Keys(fact => fact.AgreementKey)]));

        List<string> Keys(Func<Fact, string?> key) => [.. facts.Select(key).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

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
        Topic = fact.TopicKey is { } topic && _topics.Find(topic) is { } known ? new TopicLine(topic, TopicNames.Of(known), 0) : null,
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
