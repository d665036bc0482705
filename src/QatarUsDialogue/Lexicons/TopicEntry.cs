namespace QatarUsDialogue.Lexicons;

/// <summary>A topic of the archive and the phrases that speak of it.</summary>
/// <param name="Triggers">Phrases as the press writes them; matched on folded words, proclitics allowed in front.</param>
/// <param name="Guards">Phrases that hold a trigger's words and do not mean the topic.</param>
public sealed record TopicEntry(
    string Key, string Group, string Ar, string En,
    IReadOnlyList<string> Triggers, IReadOnlyList<string> Guards);
