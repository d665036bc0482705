namespace QatarUsDialogue.Web.Queries;

/// <summary>What the sources tell of the time before the first round.</summary>
public sealed record Precursors(
    IReadOnlyList<DocumentLine> Documents,
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<RecordBlock> Records,
    int Sources,
    TopicAnswer? Answer)
{
    /// <summary>The most documents that a list of rounds names; the ledger lists all that belong to no round.</summary>
    public const int MostDocuments = 10;

    public static readonly Precursors None = new([], [], [], 0, null);

    public bool IsEmpty => Documents.Count == 0 && Contacts.Count == 0 && Sources == 0;

    /// <summary>The first and the last year that is told of; null where no date is.</summary>
    public (int First, int Last)? Years
    {
        get
        {
            var years = Documents.Select(document => document.Date?.Earliest.Year)
                .Concat(Contacts.Select(contact => (int?)contact.Date.Earliest.Year))
                .OfType<int>()
                .ToList();
            return years.Count == 0 ? null : (years.Min(), years.Max());
        }
    }
}
