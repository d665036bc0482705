using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Reconciliation;

/// <summary>What one article tells of one document.</summary>
/// <param name="Position">Position in <see cref="Reading.Agreements"/>.</param>
/// <param name="IsReport">False where the article was written before the document's round.</param>
internal sealed record DocumentTelling(
    SourceReading Source, int Position, AgreementReading Agreement, string? DialogueKey,
    IReadOnlySet<string> Words, bool IsReport)
{
    /// <summary>Only documents of one kind and one round can be one document.</summary>
    public (AgreementKind Kind, bool IsMultilateral, string? DialogueKey) Series =>
        (Agreement.Kind, Agreement.IsMultilateral, DialogueKey);
}
