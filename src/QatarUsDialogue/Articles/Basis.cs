namespace QatarUsDialogue.Articles;

/// <summary>How sure a value is: printed in the text, concluded from the text, or taken from outside the archive.</summary>
public enum Basis
{
    Stated,
    Inferred,
    Outside,
}
