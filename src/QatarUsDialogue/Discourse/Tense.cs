namespace QatarUsDialogue.Discourse;

/// <summary>Whether a sentence tells what was or what will be.</summary>
public enum Tense
{
    Past,
    Future,
}
