namespace QatarUsDialogue.Web.Queries;

/// <summary>What is found when a fact is looked up again in its source.</summary>
public enum FactStatus
{
    /// <summary>The file has its hash, and the words stand at their place in it.</summary>
    Verified,

    /// <summary>The words stand; the file is another than the one they were first published from.</summary>
    SourceChanged,

    /// <summary>The stored text does not give the hash, or the words do not stand where they should.</summary>
    Unverified,
}
