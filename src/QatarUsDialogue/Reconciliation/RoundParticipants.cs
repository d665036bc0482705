using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Who chaired a round and who took part: from articles where one speaks of it, else from its record.</summary>
internal sealed class RoundParticipants(Lexicon lexicon)
{
    public IReadOnlyList<Participant> Of(KnownRound round, RoundTestimony testimony)
    {
        var all = round.IsDocumented
            ? testimony.Participants
            : round.Records.SelectMany(r => FromRecord(r, round));
        return
        [
            .. all
                .OrderBy(p => p.Role)
                .DistinctBy(p => p.PersonKey ?? p.Name)
                .Select((participant, index) => At(index + 1, participant)),
        ];
    }

    /// <summary>Those whom one article names for one of its rounds.</summary>
    /// <param name="position">Position in <see cref="Reading.Rounds"/>.</param>
    public IEnumerable<ParticipantDraft> InArticle(SourceReading source, int position, string round, FactIndex facts) =>
        Named(source.Reading, position, round, facts)
            .Select((named, order) => new ParticipantDraft(named, source.Reading.Rounds[position].Status, source.Id, (position, order)));

    private IEnumerable<Participant> Named(Reading reading, int position, string round, FactIndex facts)
    {
        var told = reading.Rounds[position];
        PersonReading[] named = [.. reading.People.Where(p => p.Round == position)];
        foreach (var key in told.Chairs)
        {
            var person = Array.Find(named, p => p.Person == key && p.Role == ParticipantRole.Chair)
                ?? Array.Find(named, p => p.Person == key);
            yield return new()
            {
                DialogueKey = round,
                PersonKey = key,
                Name = person?.Name ?? NameOf(key),
                Office = person?.Office,
                Role = ParticipantRole.Chair,
                Basis = Basis.Stated,
                FactId = facts.Find(FactKind.Person, round, person?.Evidence ?? [])
                    ?? facts.Find(FactKind.Event, round, told.ChairEvidence.Concat(told.Evidence)),
            };
        }

        foreach (var person in named.Where(p => p.Role != ParticipantRole.Mentioned))
        {
            yield return new()
            {
                DialogueKey = round,
                PersonKey = PersonKeys.Of(person),
                Name = person.Name,
                Office = person.Office,
                Role = person.Role,
                Basis = Basis.Stated,
                FactId = facts.Find(FactKind.Person, round, person.Evidence),
            };
        }
    }

    private IEnumerable<Participant> FromRecord(EditorRecord record, KnownRound round) =>
        from statement in record.Statements.OrderBy(s => s.Order)
        where statement.Field == RecordField.Chair
        select new Participant
        {
            DialogueKey = round.Key,
            PersonKey = statement.Value,
            Name = statement.Value is { } key ? NameOf(key) : statement.Ar,
            Office = statement.OfficeAr,
            Role = ParticipantRole.Chair,
            Basis = Basis.Outside,
        };

    private string NameOf(string key) => lexicon.People.FirstOrDefault(p => p.Key == key)?.Ar ?? key;

    private static Participant At(int order, Participant participant) => new()
    {
        DialogueKey = participant.DialogueKey,
        PersonKey = participant.PersonKey,
        Name = participant.Name,
        Office = participant.Office,
        Role = participant.Role,
        Basis = participant.Basis,
        FactId = participant.FactId,
        Order = order,
    };
}
