using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Readings;

/// <summary>A sum of money.</summary>
/// <param name="Value">Whole units of the currency.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Period">ISO 8601 period over which it runs, as <c>P5Y</c>; null where none is stated.</param>
/// <param name="Round">Position in <see cref="Reading.Rounds"/>, or null.</param>
public sealed record AmountReading(
    long Value, string Currency, string? Period, int? Round, IReadOnlyList<Evidence> Evidence);
