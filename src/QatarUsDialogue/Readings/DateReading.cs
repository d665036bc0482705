using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Readings;

/// <summary>A date in the article's own text, resolved as far as the words and the day of publication allow.</summary>
/// <param name="Range">Null where it is left open, as a weekday in an undated article.</param>
/// <param name="Round">Position in <see cref="Reading.Rounds"/>, or null.</param>
public sealed record DateReading(
    DateRange? Range, Basis Basis, DateInference? Inference, int? Round, Evidence Evidence);
