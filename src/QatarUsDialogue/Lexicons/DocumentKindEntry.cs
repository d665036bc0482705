using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Lexicons;


/// <summary>A kind of document and the nouns that name it.</summary>
/// <param name="One">Forms that name one document, with and without article and in every case.</param>
/// <param name="Two">Dual forms.</param>
/// <param name="Many">Plural forms.</param>
public sealed record DocumentKindEntry(
    AgreementKind Kind, string Ar, string En,
    IReadOnlyList<string> One, IReadOnlyList<string> Two, IReadOnlyList<string> Many);
