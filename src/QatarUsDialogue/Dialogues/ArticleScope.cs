namespace QatarUsDialogue.Dialogues;

/// <summary>What an article is to the archive.</summary>
public enum ArticleScope
{
    /// <summary>About a round, its preparation or its outcome.</summary>
    Dialogue,

    /// <summary>Contacts and documents of the two sides before the first round.</summary>
    Precursor,

    /// <summary>Everything else.</summary>
    None,
}
