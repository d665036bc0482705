using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Counts sources, and finds the days of the time before the first round.</summary>
internal sealed class SourceTallying
{
    private readonly Dictionary<(DateOnly, DateOnly?), (int Number, string Source)> _contacts = [];
    private int _sources;
    private int _precursors;

    public void Add(Source source)
    {
        _sources += source.Scope == ArticleScope.None ? 0 : 1;
        if (source.Scope != ArticleScope.Precursor)
        {
            return;
        }

        _precursors++;
        foreach (var fact in source.Facts.Where(fact => fact is { Kind: FactKind.Event, EventField: "date", Earliest: not null }))
        {
            var day = (fact.Earliest!.Value, fact.Latest);
            if (!_contacts.TryGetValue(day, out var known) || fact.Number < known.Number
                || (fact.Number == known.Number && string.CompareOrdinal(source.Id, known.Source) < 0))
            {
                _contacts[day] = (fact.Number, source.Id);
            }
        }
    }

    public IEnumerable<object> Rows(Archive rest) =>
    [
        Tally(rest),
        .. _contacts
            .OrderBy(contact => contact.Key.Item1)
            .ThenBy(contact => contact.Key.Item2)
            .Take(EarlyContact.Most)
            .Select((contact, order) => new EarlyContact { Order = order + 1, SourceId = contact.Value.Source, Number = contact.Value.Number }),
    ];

    private ArchiveTally Tally(Archive rest)
    {
        var documents = rest.Agreements.Where(agreement => agreement.Standing is AgreementStanding.Round or AgreementStanding.BeforeOrBetween).ToList();
        var inRounds = documents.Where(agreement => agreement.DialogueKey is not null).ToList();
        return new()
        {
            Rounds = rest.Dialogues.Count,
            RoundsWithoutSource = rest.Dialogues.Count(dialogue => !dialogue.IsDocumented),
            Sources = _sources,
            Precursors = _precursors,
            Documents = documents.Sum(agreement => Math.Max(1, agreement.Count)),
            DocumentsInRounds = inRounds.Sum(agreement => Math.Max(1, agreement.Count)),
            RoundsWithDocuments = inRounds.DistinctBy(agreement => agreement.DialogueKey).Count(),
        };
    }
}
