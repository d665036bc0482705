using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Finds the fact that stands on given words.</summary>
internal sealed class FactIndex(IEnumerable<Fact> facts)
{
    private readonly ILookup<(string Source, FactKind Kind, TextSpan Span), Fact> facts =
        facts.ToLookup(f => (f.SourceId, f.Kind, f.Span));

    /// <summary>The first of the words that became a fact; the round's own fact where several stand there.</summary>
    public Fact? Find(string source, FactKind kind, string? dialogue, IEnumerable<Evidence> evidence) =>
        evidence
            .Select(e => facts[(source, kind, e.Span)]
                .OrderBy(f => f.DialogueKey == dialogue ? 0 : 1)
                .FirstOrDefault())
            .OfType<Fact>()
            .FirstOrDefault();
}
