using QatarUsDialogue.Extraction.Rounds;

namespace QatarUsDialogue.Discourse;

/// <summary>A round and every mention that names it, each with the position of its sentence.</summary>
public sealed record NamedRound(int? Number, IReadOnlyList<(int Sentence, RoundMention Mention)> Mentions);
