namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>What a list tells of each passage beside that it is there.</summary>
public enum ListShape
{
    /// <summary>Nothing: what passages are filtered by.</summary>
    Bare,

    /// <summary>What it adds to the score: two words that follow one another.</summary>
    Weights,

    /// <summary>That, and at which places the word stands.</summary>
    Places,
}
