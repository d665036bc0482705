using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>A document with every article that speaks of it, the first by name first.</summary>
internal sealed class KnownDocument(DocumentTelling first)
{
    private readonly List<DocumentTelling> tellings = [first];

    public IReadOnlyList<DocumentTelling> Tellings => tellings;

    public DocumentTelling First => tellings[0];

    public string Key { get; set; } = "";

    /// <summary>
    /// The telling that is shown: one written after the round before one written ahead of it, then the one that goes
    /// furthest, from welcomed to signed.
    /// </summary>
    public DocumentTelling Taken => tellings
        .OrderBy(t => t.IsReport ? 0 : 1)
        .ThenBy(t => t.Agreement.Status)
        .ThenBy(t => t.Source.Id, StringComparer.Ordinal)
        .First();

    public void Add(DocumentTelling telling) => tellings.Add(telling);

    public bool IsOfOneSeriesWith(DocumentTelling other) =>
        First.Agreement.Kind == other.Agreement.Kind
        && First.Agreement.IsMultilateral == other.Agreement.IsMultilateral
        && First.DialogueKey == other.DialogueKey;

    public AgreementStanding Standing => First switch
    {
        { Agreement.Kind: AgreementKind.Deal } => AgreementStanding.Deal,
        { Agreement.IsMultilateral: true } => AgreementStanding.Multilateral,
        { DialogueKey: not null } => AgreementStanding.Round,
        _ => AgreementStanding.BeforeOrBetween,
    };
}
