using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Reconciliation;

/// <summary>What one article tells of one document.</summary>
/// <param name="position">Position in <see cref="Reading.Agreements"/>.</param>
/// <param name="isReport">False where the article was written before the document's round.</param>
internal sealed class DocumentTelling(
    KnownSource source, int position, string? dialogueKey, IReadOnlySet<string> words, bool isReport)
{
    private HeldFactId _fact;

    public KnownSource Source => source;

    public int Position => position;

    public string? DialogueKey => dialogueKey;

    public IReadOnlySet<string> Words => words;

    public bool IsReport => isReport;

    public AgreementReading Agreement => source.Outline.Documents[position].Agreement;

    public IReadOnlyList<(string Topic, int Place)> Topics => source.Outline.Documents[position].Topics;

    /// <summary>The first of its words that became a fact; known when the article was written.</summary>
    public string? FactId
    {
        get => _fact.Id;
        set => _fact = new(value);
    }

    /// <summary>Only documents of one kind and one round can be one document.</summary>
    public (AgreementKind Kind, bool IsMultilateral, string? DialogueKey) Series =>
        (Agreement.Kind, Agreement.IsMultilateral, DialogueKey);
}
