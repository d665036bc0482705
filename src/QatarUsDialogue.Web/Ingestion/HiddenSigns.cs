using System.Buffers;
using System.Globalization;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>
/// Signs that no editor writes and no reader sees: control characters, those that turn the direction of the text around them,
/// those that end a line where no editor shows one, and those that are no characters. The marks of one letter's direction, and the joiners, are of use in Arabic and stay.
/// </summary>
internal static class HiddenSigns
{
    public static readonly SearchValues<char> All = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(n => (char)n).Where(IsHidden)]);

    public static string Fault(char sign) =>
        string.Create(CultureInfo.InvariantCulture, $"a sign stands here that nobody sees (U+{(int)sign:X4}); take it out.");

    /// <summary>Says which stands in a text; null where none does.</summary>
    public static string? FaultIn(string text) => text.AsSpan().IndexOfAny(All) is >= 0 and var at ? Fault(text[at]) : null;

    private static bool IsHidden(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
        || c is '\u2028' or '\u2029' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF' or '\uFEFF';
}
