namespace QatarUsDialogue.Web.Store;

/// <summary>Pages whose addresses are made of what articles say.</summary>
public enum FormerKeyKind
{
    Agreement,
    Person,
}
