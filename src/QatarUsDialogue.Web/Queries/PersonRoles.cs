using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads what people were, round by round: the printed office, and the one the lexicon has for that day; else what a record says.</summary>
public sealed class PersonRoles(ArchiveContext context)
{
    private const string Early = "early";
    private const string Elsewhere = "elsewhere";

    private static readonly KeptQuery<ArticleScope, Times> TimesOf = new(
        (archive, early) => archive.Sources.Select(source => new Times(source.Id, source.Published, source.Scope == early)));

    private readonly Dictionary<string, Times> _sources = TimesOf.Ask(context, ArticleScope.Precursor).ToDictionary(source => source.Id, StringComparer.Ordinal);

    private readonly ILookup<string, (int Round, RecordStatement Statement)> _outside = KnownRecords.In(context).All
        .Where(record => record.Round is not null)
        .SelectMany(record => record.Statements.Select(statement => (Round: record.Round!.Value, Statement: statement)))
        .Where(chair => chair.Statement is { Field: RecordField.Chair, Value: not null })
        .ToLookup(chair => chair.Statement.Value!, StringComparer.Ordinal);

    public IReadOnlyList<RoundLine> Rounds { get; } = ListedRounds.In(context).All;

    /// <summary>In the order of time: before the rounds, round by round, and last what belongs to none.</summary>
    public IReadOnlyList<PersonRole> Of(Person person, IEnumerable<Fact> facts)
    {
        var told = facts.ToLookup(fact => fact.DialogueKey ?? (IsEarly(fact) ? Early : Elsewhere), StringComparer.Ordinal);
        var outside = _outside[person.Key].ToLookup(chair => chair.Round, chair => chair.Statement);
        IEnumerable<PersonRole> InRound(RoundLine round) =>
            told.Contains(round.Key) ? [Role(person, told[round.Key], round)]
            : round.Number is { } number ? outside[number].Take(1).Select(chair => FromRecord(person, chair, round)) : [];
        return
        [
            .. told[Early].Any() ? [Role(person, told[Early], null)] : Array.Empty<PersonRole>(),
            .. Rounds.SelectMany(InRound),
            .. told[Elsewhere].Any() ? [Role(person, told[Elsewhere], null)] : Array.Empty<PersonRole>(),
        ];
    }

    private PersonRole Role(Person person, IEnumerable<Fact> facts, RoundLine? round)
    {
        var all = facts.OrderBy(fact => fact.Role).ThenBy(fact => fact.SourceId, StringComparer.Ordinal).ThenBy(fact => fact.Number).ToList();
        var titled = all.Find(fact => fact.Office is { } office && fact.Text.Contains(office, StringComparison.Ordinal)) ?? all.Find(fact => fact.Office is not null);
        var shown = titled ?? all[0];
        var day = round is null && _sources[shown.SourceId].Published is { } published ? DateRange.Day(published) : round?.Date;
        return new PersonRole(
            round,
            round is null && IsEarly(shown),
            all[0].Role,
            shown.Office is { } printed ? OfficeNames.Of(person, printed) : null,
            Basis.Stated,
            new FactPlace(shown.SourceId, shown.Number),
            Held(person, day));
    }

    private bool IsEarly(Fact fact) => _sources[fact.SourceId].IsEarly;

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

    /// <summary>When a source was published, and whether it speaks of the time before the first round.</summary>
    private sealed record Times(string Id, DateOnly? Published, bool IsEarly);
}
