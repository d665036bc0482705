namespace QatarUsDialogue.Lexicons;

public sealed record TopicGroup(string Key, string Ar, string En);
