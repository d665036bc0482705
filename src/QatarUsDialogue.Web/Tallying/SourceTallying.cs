using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Counts sources, and finds what they tell of the time before the first round.</summary>
internal sealed class SourceTallying
{
    private readonly Dictionary<(DateOnly First, DateOnly? Last), EarlyDay> _days = [];
    private readonly HashSet<string> _early = new(StringComparer.Ordinal);
    private int _sources;

    public void Add(Source source)
    {
        _sources += source.Scope == ArticleScope.None ? 0 : 1;
        if (source.Scope != ArticleScope.Precursor)
        {
            return;
        }

        _early.Add(source.Id);
        foreach (var day in source.Facts
            .Where(fact => fact is { Kind: FactKind.Event, EventField: "date", Earliest: not null })
            .GroupBy(fact => (fact.Earliest!.Value, fact.Latest)))
        {
            var here = new EarlyDay(day.Min(fact => fact.Number), source.Id, 1);
            _days[day.Key] = _days.TryGetValue(day.Key, out var known) ? known.With(here) : here;
        }
    }

    public IEnumerable<object> Rows(Archive rest)
    {
        var firstRound = RoundTallying.Listed(rest.Dialogues).Select(round => round.Date?.Earliest).FirstOrDefault(date => date is not null);
        var days = _days.Where(day => IsBefore(firstRound, day.Key.First)).OrderBy(day => day.Key.First).ThenBy(day => day.Key.Last).ToList();
        var shown = days.OrderByDescending(day => day.Value.Sources).Take(EarlyContact.MostShown).Select(day => day.Key).ToHashSet();
        return
        [
            Tally(rest, firstRound, [.. days.Select(day => day.Key.First)]),
            .. days.Select((day, order) => new EarlyContact
            {
                Order = order + 1,
                SourceId = day.Value.Source,
                Number = day.Value.Number,
                Sources = day.Value.Sources,
                IsShown = shown.Contains(day.Key),
            }),
        ];
    }

    private ArchiveTally Tally(Archive rest, DateOnly? firstRound, IReadOnlyList<DateOnly> days)
    {
        var documents = rest.Agreements.Where(agreement => agreement.Standing is AgreementStanding.Round or AgreementStanding.BeforeOrBetween).ToList();
        var inRounds = documents.Where(agreement => agreement.DialogueKey is not null).ToList();
        var early = rest.Agreements
            .Where(agreement => agreement.Standing == AgreementStanding.BeforeOrBetween && (agreement.Earliest is not { } day || IsBefore(firstRound, day)))
            .ToList();
        int[] years =
        [
            .. days.Select(day => day.Year),
            .. early.Select(agreement => agreement.Earliest?.Year).OfType<int>(),
        ];
        return new()
        {
            Rounds = rest.Dialogues.Count,
            RoundsWithoutSource = rest.Dialogues.Count(dialogue => !dialogue.IsDocumented),
            Sources = _sources,
            EarlySources = _early.Concat(early.Select(SourceOf).OfType<string>()).Distinct(StringComparer.Ordinal).Count(),
            EarlyContacts = days.Count,
            FirstEarlyYear = years.Length == 0 ? null : years.Min(),
            LastEarlyYear = years.Length == 0 ? null : years.Max(),
            Documents = documents.Sum(agreement => Math.Max(1, agreement.Count)),
            DocumentsInRounds = inRounds.Sum(agreement => Math.Max(1, agreement.Count)),
            RoundsWithDocuments = inRounds.DistinctBy(agreement => agreement.DialogueKey).Count(),
        };
    }

    // Where no round is dated everything is before it.
    private static bool IsBefore(DateOnly? firstRound, DateOnly day) => firstRound is not { } first || day < first;

    private static string? SourceOf(Agreement agreement) => agreement.Tellings.Find(telling => telling.IsTaken)?.SourceId;

    /// <summary>A day: the fact that stands for it, and how many sources name it.</summary>
    private sealed record EarlyDay(int Number, string Source, int Sources)
    {
        public EarlyDay With(EarlyDay other)
        {
            var isFirst = Number < other.Number || (Number == other.Number && string.CompareOrdinal(Source, other.Source) < 0);
            return (isFirst ? this : other) with { Sources = Sources + other.Sources };
        }
    }
}
