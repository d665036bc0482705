namespace QatarUsDialogue.Searching.Queries;

/// <summary>How far the words of a text may differ from those that were asked for.</summary>
public enum ClauseManner
{
    /// <summary>Any form of the word.</summary>
    Forms,

    /// <summary>The words as they are spelt, signs and hamzas aside.</summary>
    Exact,

    /// <summary>Any word that begins so.</summary>
    Beginning,
}
