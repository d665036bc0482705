using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Says of every article whether it belongs to the archive's subject.</summary>
internal static class SourceSorting
{
    public static IEnumerable<Decision> Decisions(IReadOnlyList<KnownSource> sources) => sources.Select(Decision);

    private static Decision Decision(KnownSource source) => source.Outline.Scope switch
    {
        ArticleScope.Dialogue => DecisionLog.Kept(Subject(source), "It speaks of a round of the dialogue."),
        ArticleScope.Precursor => DecisionLog.Kept(Subject(source), "It speaks of the two sides before the first round."),
        _ => DecisionLog.HasSetAside(Subject(source), "Nothing in its own text speaks of the Qatar–US strategic dialogue or leads up to it."),
    };

    private static string Subject(KnownSource source) => $"article {source.Id}";
}
