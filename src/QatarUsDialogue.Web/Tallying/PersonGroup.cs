namespace QatarUsDialogue.Web.Tallying;

/// <summary>The parts of the list of people, in their order.</summary>
public enum PersonGroup
{
    Person,
    Body,

    /// <summary>Whom no source names, only an editor's record.</summary>
    InRecords,
}
