namespace QatarUsDialogue.Discourse;

/// <summary>Why a place of the text is given to a round, or to none.</summary>
public enum TurnReason
{
    /// <summary>No round is named in the article.</summary>
    NoRound,

    /// <summary>No round was named yet; the article is about the one it names first.</summary>
    BeforeTheFirst,

    /// <summary>The words name it.</summary>
    Named,

    /// <summary>«الحوار» without a number: the round the text was speaking of.</summary>
    TheSame,

    /// <summary>The text goes on about the round of the sentence before.</summary>
    GoesOn,

    /// <summary>A call or another matter; no round until one is named again.</summary>
    Left,

    /// <summary>A look back with a date of its own.</summary>
    LooksBack,
}
