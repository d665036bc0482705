using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>A document with every article that speaks of it, the first by name first.</summary>
internal sealed class KnownDocument(DocumentTelling first)
{
    private readonly List<DocumentTelling> _tellings = [first];
    private readonly Dictionary<(IReadOnlySet<string> Words, DateOnly? Day), (DocumentTelling First, DocumentTelling Last)> _namings =
        new() { [NamingOf(first)] = (first, first) };

    private readonly HashSet<string> _sources = new([first.Source.Id], StringComparer.Ordinal);

    public IReadOnlyList<DocumentTelling> Tellings => _tellings;

    public DocumentTelling First => _tellings[0];

    public string Key { get; set; } = "";

    /// <summary>
    /// The telling that is shown: one written after the round before one written ahead of it, then the one that goes
    /// furthest, from welcomed to signed.
    /// </summary>
    public DocumentTelling Taken { get; private set; } = first;

    /// <summary>
    /// Tellings that speak for all: of those with the same words and day, the first and the last. Articles come one after
    /// the other, so an article that is not the last to use a name has not used it, and one that is the first is alone.
    /// </summary>
    public IEnumerable<DocumentTelling> Namings => _namings.Values.SelectMany(n => new[] { n.First, n.Last });

    /// <summary>The names under which articles speak of it, as sets of words.</summary>
    public IEnumerable<IReadOnlySet<string>> Subjects => _namings.Keys.Select(n => n.Words).Distinct();

    public void Add(DocumentTelling telling)
    {
        _tellings.Add(telling);
        if (IsBefore(telling, Taken))
        {
            Taken = telling;
        }

        _sources.Add(telling.Source.Id);
        var naming = NamingOf(telling);
        _namings[naming] = (_namings.TryGetValue(naming, out var known) ? known.First : telling, telling);
    }

    public bool IsToldBy(KnownSource source) => _sources.Contains(source.Id);

    public AgreementStanding Standing => First switch
    {
        { Agreement.Kind: AgreementKind.Deal } => AgreementStanding.Deal,
        { Agreement.IsMultilateral: true } => AgreementStanding.Multilateral,
        { DialogueKey: not null } => AgreementStanding.Round,
        _ => AgreementStanding.BeforeOrBetween,
    };

    private static bool IsBefore(DocumentTelling one, DocumentTelling other) =>
        one.IsReport != other.IsReport ? one.IsReport
        : one.Agreement.Status != other.Agreement.Status ? one.Agreement.Status < other.Agreement.Status
        : string.CompareOrdinal(one.Source.Id, other.Source.Id) < 0;

    private static (IReadOnlySet<string> Words, DateOnly? Day) NamingOf(DocumentTelling telling) =>
        (telling.Words, telling.Agreement.Date?.Earliest);
}
