using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>The outline of a reading under the name by which the archive calls its article.</summary>
internal sealed record KnownSource(string Id, ReadingOutline Outline)
{
    public bool SpeaksOfRounds => Outline.Scope == ArticleScope.Dialogue;

    public bool IsSetAside => Outline.Scope == ArticleScope.None;
}
