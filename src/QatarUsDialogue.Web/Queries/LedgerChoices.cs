using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>What there is to choose in the ledger, as it was tallied when the archive was built.</summary>
internal sealed class LedgerChoices
{
    private readonly Dictionary<string, int> _tallies;

    private LedgerChoices(ArchiveContext context)
    {
        _tallies = context.LedgerTallies.ToDictionary(tally => tally.Choice, tally => tally.Documents, StringComparer.Ordinal);
        Kinds = [.. Enum.GetValues<AgreementKind>().Where(kind => IsFound(LedgerFilter.OfKind(kind)))];
        Statuses = [.. Enum.GetValues<AgreementStatus>().Where(status => IsFound(LedgerFilter.OfStatus(status)))];
        Rounds = [.. ListedRounds.In(context).All.Where(round => IsFound(LedgerFilter.OfRound(round.Key)))];
        Topics =
        [
            .. KnownTopics.In(context).All
                .Where(topic => IsFound(LedgerFilter.OfTopic(topic.Key)))
                .Select(topic => new TopicLine(topic.Key, TopicNames.Of(topic), _tallies[LedgerFilter.OfTopic(topic.Key)])),
        ];
        StatusesOfYears =
        [
            .. _tallies.Keys.Select(LedgerFilter.YearOf).OfType<int>().OrderDescending()
                .Select(year => (year, (IReadOnlyList<AgreementStatus>)[.. Statuses.Where(status => IsFound(LedgerFilter.OfStatusAndYear(status, year)))])),
        ];
    }

    public IReadOnlyList<AgreementKind> Kinds { get; }

    public IReadOnlyList<AgreementStatus> Statuses { get; }

    public IReadOnlyList<RoundLine> Rounds { get; }

    public IReadOnlyList<TopicLine> Topics { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<(int Year, IReadOnlyList<AgreementStatus> Statuses)> StatusesOfYears { get; }

    public static LedgerChoices In(ArchiveContext context) => context.Once.Get(() => new LedgerChoices(context));

    /// <summary>How many documents one choice finds.</summary>
    public int Documents(string choice) => _tallies.GetValueOrDefault(choice);

    private bool IsFound(string choice) => _tallies.ContainsKey(choice);
}
