namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>How sure a value is: printed in the text, concluded from it, or told by an editor from outside the archive.</summary>
public enum Tag
{
    Stated,
    Inferred,
    Editor,
}
