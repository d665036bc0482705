namespace QatarUsDialogue.Dialogues;

/// <summary>Where a document stands in the ledger: only the first two are counted as documents of the two sides.</summary>
public enum AgreementStanding
{
    /// <summary>Made in, announced at or amended at a round.</summary>
    Round,

    /// <summary>Made by the two sides before the first round, or outside any round.</summary>
    BeforeOrBetween,

    /// <summary>Made with other states too.</summary>
    Multilateral,

    /// <summary>A purchase the texts mention.</summary>
    Deal,
}
