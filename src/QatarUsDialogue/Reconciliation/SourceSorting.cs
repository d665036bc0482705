using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Says of every article whether it belongs to the archive's subject.</summary>
internal static class SourceSorting
{
    public static void Sort(IReadOnlyList<KnownSource> sources, DecisionLog log)
    {
        foreach (var source in sources)
        {
            var subject = $"article {source.Id}";
            switch (source.Outline.Scope)
            {
                case ArticleScope.Dialogue:
                    log.Keep(subject, "It speaks of a round of the dialogue.");
                    break;
                case ArticleScope.Precursor:
                    log.Keep(subject, "It speaks of the two sides before the first round.");
                    break;
                default:
                    log.SetAside(subject, "Nothing in its own text speaks of the Qatar–US strategic dialogue or leads up to it.");
                    break;
            }
        }
    }
}
