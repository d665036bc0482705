namespace QatarUsDialogue.Articles;

/// <summary>How an inferred date was concluded.</summary>
/// <param name="Day">The day that it leans on: of publication, or of the embedded post.</param>
public sealed record DateInference(DateInferenceKind Kind, DateOnly Day);
