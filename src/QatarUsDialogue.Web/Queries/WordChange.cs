namespace QatarUsDialogue.Web.Queries;

/// <summary>What became of quoted words between two rounds.</summary>
public enum WordChange
{
    None,
    Appeared,
    Vanished,
}
