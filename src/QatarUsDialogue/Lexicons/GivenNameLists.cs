namespace QatarUsDialogue.Lexicons;

/// <summary>First names by which people are found whom the lexicon does not know.</summary>
/// <param name="Arabic">Arabic names that are seldom anything but a name.</param>
/// <param name="Foreign">Names of other languages in Arabic letters.</param>
/// <param name="Everyday">Names that are everyday words too: «صباح», «حسن».</param>
public sealed record GivenNameLists(IReadOnlyList<string> Arabic, IReadOnlyList<string> Foreign, IReadOnlyList<string> Everyday);
