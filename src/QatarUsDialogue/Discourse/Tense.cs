namespace QatarUsDialogue.Discourse;

/// <summary>Whether a sentence tells what was or what will be.</summary>
public enum Tense
{
    /// <summary>No verb shows it.</summary>
    Unsaid,
    Past,
    Future,
}
