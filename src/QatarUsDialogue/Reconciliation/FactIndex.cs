using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Finds the fact that stands on given words.</summary>
/// <param name="facts">By source. An article has some dozens, so that looking through them is quick enough.</param>
internal sealed class FactIndex(IReadOnlyDictionary<string, IReadOnlyList<Fact>> facts)
{
    /// <summary>The first of the words that became a fact; the round's own fact where several stand there.</summary>
    public Fact? Find(string source, FactKind kind, string? dialogue, IEnumerable<Evidence> evidence) =>
        evidence
            .Select(e => facts[source]
                .Where(f => f.Kind == kind && f.Span == e.Span)
                .OrderBy(f => f.DialogueKey == dialogue ? 0 : 1)
                .FirstOrDefault())
            .OfType<Fact>()
            .FirstOrDefault();
}
