using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Extraction.People;

/// <param name="IsFull">False for a surname alone.</param>
internal sealed record KnownName(PersonEntry Person, bool IsFull);
