using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads what some people were, round by round: the printed office, and the one the lexicon has for that day; else what a record says.</summary>
public sealed class PersonRoles
{
    private static readonly KeptQuery<string[], Told> ToldOf = new((archive, people) =>
        from told in archive.PeopleInRounds
        where people.Contains(told.PersonKey)
        join fact in archive.Facts on new { told.SourceId, told.Number } equals new { fact.SourceId, fact.Number }
        join source in archive.Sources on told.SourceId equals source.Id
        select new Told(told.PersonKey, told.DialogueKey, told.SourceId, told.Number, told.Role, fact.Office, source.Published));

    private readonly Dictionary<(string Person, string Place), Told> _told;
    private readonly ILookup<string, (int Round, RecordStatement Statement)> _outside;

    public PersonRoles(ArchiveContext context, string[] people)
    {
        Rounds = ListedRounds.In(context).All;
        _told = ToldOf.Ask(context, people).ToDictionary(told => (told.Person, told.Place));
        _outside = KnownRecords.In(context).All
            .Where(record => record.Round is not null)
            .SelectMany(record => record.Statements.Select(statement => (Round: record.Round!.Value, Statement: statement)))
            .Where(chair => chair.Statement is { Field: RecordField.Chair, Value: not null })
            .ToLookup(chair => chair.Statement.Value!, StringComparer.Ordinal);
    }

    public IReadOnlyList<RoundLine> Rounds { get; }

    /// <summary>In the order of time: before the rounds, round by round, and last what belongs to none.</summary>
    public IReadOnlyList<PersonRole> Of(Person person)
    {
        var outside = _outside[person.Key].ToLookup(chair => chair.Round, chair => chair.Statement);
        IEnumerable<PersonRole> In(string place, RoundLine? round) => _told.TryGetValue((person.Key, place), out var told) ? [Role(person, told, round)] : [];
        IEnumerable<PersonRole> InRound(RoundLine round) =>
            _told.ContainsKey((person.Key, round.Key)) ? In(round.Key, round)
            : round.Number is { } number ? outside[number].Take(1).Select(chair => FromRecord(person, chair, round)) : [];
        return [.. In(TopicTally.Before, null), .. Rounds.SelectMany(InRound), .. In(TopicTally.Elsewhere, null)];
    }

    private static PersonRole Role(Person person, Told told, RoundLine? round) => new(
        round,
        told.Place == TopicTally.Before,
        told.Role,
        told.Office is { } printed ? OfficeNames.Of(person, printed) : null,
        Basis.Stated,
        new FactPlace(told.Source, told.Number),
        Held(person, round is null && told.Published is { } published ? DateRange.Day(published) : round?.Date));

    private static PersonRole FromRecord(Person person, RecordStatement chair, RoundLine round) => new(
        round,
        false,
        ParticipantRole.Chair,
        chair.OfficeAr is { } office ? Label.Of(office, chair.OfficeEn) : null,
        Basis.Outside,
        null,
        chair.OfficeAr is null ? Held(person, round.Date) : null);

    private static Label? Held(Person person, DateRange? day) =>
        day is { } known && person.Offices.OrderBy(office => office.Order).LastOrDefault(office => office.Covers(known)) is { } held
            ? new Label(held.Ar, held.En)
            : null;

    /// <summary>What sources say that a person was in a round, or in a place that is none.</summary>
    private sealed record Told(string Person, string Place, string Source, int Number, ParticipantRole? Role, string? Office, DateOnly? Published);
}
