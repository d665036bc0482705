namespace QatarUsDialogue.Extraction.Amounts;

/// <summary>A number with its scale, before any currency.</summary>
/// <param name="Scale">The last scale named; null for a bare number.</param>
/// <param name="End">One behind the last token.</param>
internal readonly record struct Sum(decimal Value, long? Scale, int End);
