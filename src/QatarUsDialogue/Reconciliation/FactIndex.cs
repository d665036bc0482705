using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Finds the fact that stands on given words.</summary>
/// <param name="facts">Of one article: some dozens, so that looking through them is quick enough.</param>
internal sealed class FactIndex(IReadOnlyList<Fact> facts)
{
    /// <summary>The first of the words that became a fact; the round's own fact where several stand there.</summary>
    public string? Find(FactKind kind, string? dialogue, IEnumerable<Evidence> evidence) =>
        evidence
            .Select(e => facts
                .Where(f => f.Kind == kind && f.Span == e.Span)
                .OrderBy(f => f.DialogueKey == dialogue ? 0 : 1)
                .FirstOrDefault())
            .OfType<Fact>()
            .FirstOrDefault()?.Id;
}
