using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Readings;

/// <summary>The day an article was published.</summary>
/// <param name="Basis">Stated in a dateline, or inferred from an embedded post.</param>
/// <param name="Inference">For an inferred day: how it was concluded.</param>
public sealed record Publication(DateOnly Date, Basis Basis, IReadOnlyList<Evidence> Evidence, DateInference? Inference);
