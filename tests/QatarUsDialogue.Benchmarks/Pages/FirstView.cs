using System.Text.RegularExpressions;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>What a reader's first look at home sends: the page, its sheet and icon as they are packed, the fonts of the interface.</summary>
internal static partial class FirstView
{
    private const int Kilobyte = 1024;

    public static async Task<double> KilobytesAsync(Uri home)
    {
        var bytes = (await RecordedAnswer.AskAsync(home, ("Accept-Encoding", "br"))).Body.Length;
        using var client = new HttpClient();
        var sheets = new List<string>();
        foreach (Match link in Link().Matches(await client.GetStringAsync(home)))
        {
            var address = new Uri(home, link.Groups[1].Value);
            bytes += (await RecordedAnswer.AskAsync(address, ("Accept-Encoding", "br"))).Body.Length;
            sheets.Add(link.Value.Contains("stylesheet", StringComparison.Ordinal) ? await client.GetStringAsync(address) : "");
        }

        foreach (var font in sheets.SelectMany(sheet => Font().Matches(sheet)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal))
        {
            bytes += (await client.GetByteArrayAsync(new Uri(home, $"/fonts/{font}"))).Length;
        }

        return (double)bytes / Kilobyte;
    }

    [GeneratedRegex("<link rel=\"(?:stylesheet|icon)\"[^>]*href=\"([^\"]+)\"")]
    private static partial Regex Link();

    // What is read for long has another letter, and stands on no first view of home.
    [GeneratedRegex(@"font-family:Plex;[^}]*url\(\.\./fonts/([^)]+)\)")]
    private static partial Regex Font();
}
