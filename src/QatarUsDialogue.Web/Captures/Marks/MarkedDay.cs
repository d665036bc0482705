using System.Globalization;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Web.Captures.Marks;

/// <summary>
/// The day that a page's data give. An instant with an offset is a clock on some wall: the day is the one on that wall's
/// calendar, and never another place's. Forms that could be read in two ways are not read at all.
/// </summary>
internal static partial class MarkedDay
{
    // The web is not older; what says so is a clock that was never set.
    private const int FirstYear = 1990;

    private static readonly string[] Written = ["d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"];

    public static DateOnly? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var digits = Digits().Match(text);
        var day = digits.Success && DateOnly.TryParseExact(
            digits.Groups[1].Value + digits.Groups[2].Value + digits.Groups[3].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)
                ? iso
                : InWords(text);
        return day?.Year >= FirstYear ? day : null;
    }

    private static DateOnly? InWords(string text) =>
        Words().Match(text) is { Success: true } words
        && DateOnly.TryParseExact(words.Value, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    // 2024-03-05T23:30:00+03:00 · 2024/03/05 · 20240305
    [GeneratedRegex(@"^\s*([0-9]{4})[-/]?([0-9]{2})[-/]?([0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // Tue, 05 Mar 2024 22:30:00 +0300 · March 5, 2024
    [GeneratedRegex("[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}|[A-Z][a-z]{2,8} [0-9]{1,2}, [0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
