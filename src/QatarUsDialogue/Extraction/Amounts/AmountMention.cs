using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.Amounts;

/// <param name="Value">Whole units of the currency.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Period">ISO 8601 period, or null.</param>
public sealed record AmountMention(Sentence Sentence, int Start, int End, string Rule, long Value, string Currency, string? Period)
    : Mention(Sentence, Start, End, Rule);
