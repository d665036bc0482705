namespace QatarUsDialogue.Web.Queries;

/// <summary>What the sources tell of the time before the first round.</summary>
/// <param name="Documents">The first of them.</param>
/// <param name="OtherDocuments">How many documents the ledger has of no round, where those shown are not all of this time; else 0.</param>
/// <param name="Contacts">Those that most sources name, in the order of time.</param>
/// <param name="ContactCount">How many there are in all.</param>
/// <param name="Years">The first and the last year that is told of; null where no date is.</param>
public sealed record Precursors(
    IReadOnlyList<DocumentLine> Documents,
    int OtherDocuments,
    IReadOnlyList<Contact> Contacts,
    int ContactCount,
    IReadOnlyList<RecordBlock> Records,
    int Sources,
    (int First, int Last)? Years,
    TopicAnswer? Answer)
{
    public static readonly Precursors None = new([], 0, [], 0, [], 0, null, null);

    public bool IsEmpty => Documents.Count == 0 && Contacts.Count == 0 && Sources == 0;
}
