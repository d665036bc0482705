using QatarUsDialogue.Articles;
using QatarUsDialogue.Extraction.Dates;

namespace QatarUsDialogue.Discourse;

/// <summary>A date mention with the days it means.</summary>
/// <param name="Range">Null where it cannot be told.</param>
/// <param name="Inference">For an inferred date: how it was concluded.</param>
public sealed record ResolvedDate(DateMention Mention, DateRange? Range, Basis Basis, DateInference? Inference);
