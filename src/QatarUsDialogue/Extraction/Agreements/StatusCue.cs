namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>What a verb, or the noun made of it, does to a document.</summary>
internal enum StatusCue
{
    Sign,
    Signing,
    WillSign,
    Amend,
    /// <summary>«مباحثات حول اتفاقية»; «أسفرت المباحثات عن توقيع» tells of a signing.</summary>
    Talks,

    /// <summary>«أسفر الحوار عن ثلاث مذكرات تفاهم»</summary>
    Result,
    Announce,
    Pledge,
    Plan,
    Promise,
    Hope,
    Discuss,
    Welcome,
    Join,
}
