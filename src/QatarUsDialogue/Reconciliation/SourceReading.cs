using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>A reading under the name by which the archive calls its article.</summary>
internal sealed record SourceReading(string Id, Reading Reading)
{
    public bool SpeaksOfRounds => Reading.Scope == ArticleScope.Dialogue;

    public bool IsSetAside => Reading.Scope == ArticleScope.None;
}
