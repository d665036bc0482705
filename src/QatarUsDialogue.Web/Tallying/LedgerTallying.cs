using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Puts the documents into the order of the ledger, under every choice that finds them.</summary>
internal static class LedgerTallying
{
    /// <param name="listed">The rounds that pages list.</param>
    public static IEnumerable<object> Rows(Archive rest, IEnumerable<string> listed)
    {
        var rounds = RoundOrder.InTime(rest.Dialogues.Select(RoundLine.Of));
        var dates = rounds.ToDictionary(round => round.Key, round => round.Date, StringComparer.Ordinal);
        var offered = listed.Select(LedgerFilter.OfRound).Append(LedgerFilter.OfRound(null)).ToHashSet(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, agreement) in InOrder(rest.Agreements, rounds).Index())
        {
            int[] years = [.. YearsOf(agreement, agreement.DialogueKey is { } round ? dates.GetValueOrDefault(round) : null)];
            var choices = LedgerFilter.ChoicesOf(agreement, years).ToList();
            foreach (var choice in choices.Concat(years.Select(year => LedgerFilter.OfStatusAndYear(agreement.Status, year))))
            {
                counts[choice] = counts.GetValueOrDefault(choice) + 1;
            }

            foreach (var choice in choices.Prepend(LedgerPlace.All))
            {
                yield return new LedgerPlace { Choice = choice, Place = place, AgreementKey = agreement.Key };
            }
        }

        foreach (var (choice, documents) in counts
            .Where(count => !LedgerFilter.IsOfRound(count.Key) || offered.Contains(count.Key))
            .OrderBy(count => count.Key, StringComparer.Ordinal))
        {
            yield return new LedgerTally { Choice = choice, Documents = documents };
        }
    }

    // The documents of the two sides, then deals, then what more than two have signed; of each the newest round first, and
    // what belongs to no round at the end.
    private static IEnumerable<Agreement> InOrder(IEnumerable<Agreement> agreements, IReadOnlyList<RoundLine> rounds)
    {
        var order = rounds.Index().ToDictionary(round => round.Item.Key, round => round.Index, StringComparer.Ordinal);
        return agreements
            .OrderBy(agreement => agreement.Standing switch { AgreementStanding.Deal => 1, AgreementStanding.Multilateral => 2, _ => 0 })
            .ThenByDescending(agreement => agreement.DialogueKey is { } key ? order.GetValueOrDefault(key, -1) : -1)
            .ThenBy(agreement => agreement.Order);
    }

    // The document's own date, and its round's where the texts date only that.
    private static IEnumerable<int> YearsOf(Agreement agreement, DateRange? ofRound) =>
        (RoundLine.Range(agreement.Earliest, agreement.Latest) ?? ofRound) is { } date
            ? Enumerable.Range(date.Earliest.Year, date.Latest.Year - date.Earliest.Year + 1)
            : [];
}
