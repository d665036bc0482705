using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Who chaired a round and who took part: from articles where one speaks of it, else from its record.</summary>
internal sealed class RoundParticipants(Lexicon lexicon, FactIndex facts)
{
    public IReadOnlyList<Participant> Of(KnownRound round)
    {
        var all = round.IsDocumented
            ? round.Tellings.OrderBy(t => t.Round.Status).SelectMany(t => FromArticle(t, round))
            : round.Records.SelectMany(r => FromRecord(r, round));
        return
        [
            .. all
                .OrderBy(p => p.Role)
                .DistinctBy(p => p.PersonKey ?? p.Name)
                .Select((participant, index) => At(index + 1, participant)),
        ];
    }

    private IEnumerable<Participant> FromArticle(RoundTelling telling, KnownRound round)
    {
        var (source, told) = telling;
        var position = IndexOf(source.Reading.Rounds, told);
        PersonReading[] named = [.. source.Reading.People.Where(p => p.Round == position)];
        foreach (var key in told.Chairs)
        {
            var person = Array.Find(named, p => p.Person == key && p.Role == ParticipantRole.Chair)
                ?? Array.Find(named, p => p.Person == key);
            yield return new()
            {
                DialogueKey = round.Key,
                PersonKey = key,
                Name = person?.Name ?? NameOf(key),
                Office = person?.Office,
                Role = ParticipantRole.Chair,
                Basis = Basis.Stated,
                FactId = facts.Find(source.Id, FactKind.Person, round.Key, person?.Evidence ?? [])?.Id
                    ?? facts.Find(source.Id, FactKind.Event, round.Key, told.ChairEvidence.Concat(told.Evidence))?.Id,
            };
        }

        foreach (var person in named.Where(p => p.Role != ParticipantRole.Mentioned))
        {
            yield return new()
            {
                DialogueKey = round.Key,
                PersonKey = PersonKeys.Of(person),
                Name = person.Name,
                Office = person.Office,
                Role = person.Role,
                Basis = Basis.Stated,
                FactId = facts.Find(source.Id, FactKind.Person, round.Key, person.Evidence)?.Id,
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

    private static int IndexOf(IReadOnlyList<RoundReading> rounds, RoundReading round)
    {
        var index = 0;
        while (!ReferenceEquals(rounds[index], round))
        {
            index++;
        }

        return index;
    }

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
