namespace QatarUsDialogue.Web.Api.Shapes;

public enum PersonKind
{
    Person,
    Body,
}
