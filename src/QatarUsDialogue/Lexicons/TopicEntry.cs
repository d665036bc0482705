namespace QatarUsDialogue.Lexicons;

/// <summary>A topic of the archive and the phrases that speak of it.</summary>
/// <param name="Triggers">Phrases as the press writes them; matched on folded words, proclitics allowed in front.</param>
/// <param name="Guards">Phrases that hold a trigger's words and do not mean the topic.</param>
public sealed record TopicEntry(
    string Key, string Group, string Ar, string En,
    IReadOnlyList<string> Triggers, IReadOnlyList<string> Guards)
{
    /// <summary>Adjectives that mean the topic behind a noun of a field: «دفاعي» in «التعاون السياسي والدفاعي».</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Adjectives that mean the topic behind a noun of an affair: «سوري» in «الملفين السوري واليمني».</summary>
    public IReadOnlyList<string> Affairs { get; init; } = [];

    /// <summary>Words that mean the topic only where topics are listed: «الأمن» in «الطاقة والأمن».</summary>
    public IReadOnlyList<string> Listed { get; init; } = [];
}
