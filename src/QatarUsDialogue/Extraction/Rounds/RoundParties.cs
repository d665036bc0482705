namespace QatarUsDialogue.Extraction.Rounds;

/// <summary>Whose dialogue the words name.</summary>
public enum RoundParties
{
    /// <summary>Qatar and the United States, by name.</summary>
    Ours,

    /// <summary>«بين البلدين», or nothing: the article decides.</summary>
    Unsaid,

    /// <summary>A third country or group is named.</summary>
    Others,
}
