using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Evaluation;

/// <param name="Value">Whole units of the currency. Of a range, one of its two ends.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Period">ISO 8601 period over which it runs, or null.</param>
public sealed record ExpectedAmount(long Value, string Currency, string? Period, TextSpan Span);
