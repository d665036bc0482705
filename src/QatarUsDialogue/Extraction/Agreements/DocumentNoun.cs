using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>«مذكرتي تفاهم»: a kind and how many.</summary>
/// <param name="Count">Null for a plural without a number.</param>
/// <param name="Start">First token, a number word before the noun taken in.</param>
internal sealed record DocumentNoun(AgreementKind Kind, int? Count, int Start, int End);
