using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>
/// Western digits in our own words, and the Hijri calendar on the pages of rounds only. What a source says is left as it is.
/// </summary>
internal static class WrittenFigures
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, string address)
    {
        var words = await page.EvaluateAsync<string>(
            """
            () => {
              const copy = document.body.cloneNode(true);
              copy.querySelectorAll('.tx, blockquote, q, .quote, .said').forEach(x => x.remove());
              return copy.textContent;
            }
            """);
        var faults = new List<string>();
        if (words.IndexOfAny(['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩', '٫', '٬']) is >= 0 and var at)
        {
            faults.Add($"Arabic figures near «{words[Math.Max(0, at - 20)..Math.Min(words.Length, at + 20)]}»");
        }

        var isRound = address.Contains("/rounds/", StringComparison.Ordinal);
        var hasHijri = words.Contains(" هـ", StringComparison.Ordinal) || words.Contains(" AH", StringComparison.Ordinal);
        if (hasHijri && !isRound)
        {
            faults.Add("A Hijri date outside the pages of rounds.");
        }

        return faults;
    }
}
