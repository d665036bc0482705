using System.Runtime.InteropServices;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Counts the sources, people, claims and documents of rounds, and gives every round that is listed its place.</summary>
internal sealed class RoundTallying
{
    private readonly Dictionary<string, (int Sources, int Previews, int Facts)> _counts = new(StringComparer.Ordinal);

    public void Add(Source source)
    {
        var isPreview = source is { IsPreview: true, DialogueKey: not null };
        foreach (var (round, facts) in source.Facts.Where(fact => fact.DialogueKey is not null).CountBy(fact => fact.DialogueKey!, StringComparer.Ordinal))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, round, out _);
            count = (count.Sources + 1, count.Previews + (isPreview ? 1 : 0), count.Facts + facts);
        }
    }

    public IEnumerable<RoundTally> Rows(Archive rest, IReadOnlyDictionary<string, ClaimTallying> claims)
    {
        var places = Listed(rest.Dialogues).Select((round, place) => (round.Key, place)).ToDictionary(r => r.Key, r => r.place, StringComparer.Ordinal);
        var documents = rest.Agreements
            .Where(agreement => agreement is { Standing: AgreementStanding.Round, DialogueKey: not null })
            .GroupBy(agreement => agreement.DialogueKey!, StringComparer.Ordinal)
            .ToDictionary(round => round.Key, round => round.Sum(agreement => Math.Max(1, agreement.Count)), StringComparer.Ordinal);
        foreach (var dialogue in rest.Dialogues)
        {
            var key = dialogue.Key;
            var (sources, previews, facts) = _counts.GetValueOrDefault(key);
            yield return new()
            {
                DialogueKey = key,
                Place = places.TryGetValue(key, out var place) ? place : null,
                Sources = sources,
                Previews = previews,
                Facts = facts,
                Chairs = dialogue.Participants.Count(ShownPerson.IsChair),
                Named = dialogue.Participants.Count(ShownPerson.IsNamed),
                Claims = claims.GetValueOrDefault(key)?.Count ?? 0,
                Documents = documents.GetValueOrDefault(key),
            };
        }
    }

    public static IEnumerable<ShownDocument> Documents(Archive rest) => rest.Agreements
        .Where(agreement => agreement is { Standing: AgreementStanding.Round, DialogueKey: not null })
        .OrderBy(agreement => agreement.Order)
        .GroupBy(agreement => agreement.DialogueKey!, StringComparer.Ordinal)
        .SelectMany(round => round.Take(ShownDocument.Most).Select((agreement, order) => new ShownDocument { DialogueKey = round.Key, AgreementKey = agreement.Key, Order = order }));

    public static IEnumerable<ShownPerson> People(IEnumerable<Dialogue> dialogues) =>
        from dialogue in dialogues
        from person in dialogue.Participants.Where(ShownPerson.IsChair).Take(ShownPerson.Most)
            .Concat(dialogue.Participants.Where(ShownPerson.IsNamed).Take(ShownPerson.Most))
        select new ShownPerson { DialogueKey = dialogue.Key, Order = person.Order };

    // Rounds with a number are few. Those to which nobody gives one are as many as articles that do not: they stand
    // among the others as long as they are few.
    public static IReadOnlyList<RoundLine> Listed(IReadOnlyList<Dialogue> dialogues)
    {
        var all = dialogues.Select(RoundLine.Of);
        return RoundOrder.InTime(dialogues.Count <= ListedRounds.AtATime ? all : all.Where(round => round.Number is not null));
    }
}
