using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The ledger of documents.</summary>
/// <param name="Kinds">The kinds that occur, for the filter.</param>
/// <param name="Statuses">The statuses that occur, for the filter.</param>
/// <param name="Years">The years that the documents are dated in, newest first, for the filter.</param>
/// <param name="StatusesOfYears">Those years, and the statuses that occur in each.</param>
/// <param name="Topics">The topics that the documents' names speak of, for the filter.</param>
/// <param name="Counted">How many documents of the two sides the sources name, before any filter.</param>
/// <param name="CountedInRounds">How many of these belong to a round, and to how many rounds.</param>
/// <param name="Next">The last document here, where there are more after it.</param>
public sealed record LedgerView(
    LedgerFilter Filter,
    IReadOnlyList<AgreementKind> Kinds,
    IReadOnlyList<AgreementStatus> Statuses,
    IReadOnlyList<RoundLine> Rounds,
    IReadOnlyList<int> Years,
    IReadOnlyList<(int Year, IReadOnlyList<AgreementStatus> Statuses)> StatusesOfYears,
    IReadOnlyList<TopicLine> Topics,
    int Counted,
    (int Documents, int Rounds) CountedInRounds,
    IReadOnlyList<LedgerLine> Documents,
    IReadOnlyList<LedgerLine> Deals,
    IReadOnlyList<LedgerLine> Multilateral,
    string? Next)
{
    public bool IsEmpty => Documents.Count == 0 && Deals.Count == 0 && Multilateral.Count == 0;
}
