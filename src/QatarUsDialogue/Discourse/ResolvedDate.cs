using QatarUsDialogue.Articles;
using QatarUsDialogue.Extraction.Dates;

namespace QatarUsDialogue.Discourse;

/// <summary>A date mention with the days it means.</summary>
/// <param name="Range">Null where it cannot be told.</param>
/// <param name="Because">For an inferred date: how it was concluded, in Arabic.</param>
public sealed record ResolvedDate(DateMention Mention, DateRange? Range, Basis Basis, string? Because);
