using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>Words that name a document; the span is the document's name.</summary>
/// <param name="Count">How many documents the words name; null for a plural without a number.</param>
/// <param name="Subject">The name as printed, its first word as it stands alone; for one of several named together, the shared head and its own words.</param>
/// <param name="Status">Null where the sentence does nothing with the document but name it.</param>
/// <param name="StatusSpan">The words that give the status.</param>
/// <param name="Parties">As printed; empty where the sentence names none.</param>
/// <param name="IsOthers">A third side is among the parties, and nobody of ours takes part.</param>
/// <param name="NamesOurs">Qatar or the United States, or a body of theirs, is among the parties by name.</param>
public sealed record AgreementMention(
    Sentence Sentence, int Start, int End, string Rule,
    AgreementKind Kind, int? Count, string Subject, AgreementStatus? Status, TextSpan? StatusSpan,
    IReadOnlyList<string> Parties, bool IsMultilateral, bool IsOthers, bool NamesOurs)
    : Mention(Sentence, Start, End, Rule)
{
    /// <summary>True for «الاتفاق» with nothing of its own behind it: one the reader knows already.</summary>
    public bool IsKnown { get; init; }
}
