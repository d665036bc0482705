using System.Globalization;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Discovery;

/// <summary>Where faults of security are reported, after RFC 9116. Only while the operator says that somebody reads it.</summary>
public static class SecurityText
{
    public const string Path = "/.well-known/security.txt";

    /// <summary>Null where no contact or no day is set, or the day is over: an old address is worse than none.</summary>
    public static string? Of(ArchiveOptions options, DateTimeOffset now)
    {
        if (options.ContactUntil is not { } day || Address(options) is not { } address)
        {
            return null;
        }

        var end = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        if (end <= now)
        {
            return null;
        }

        var lines = new List<string>
        {
            $"Contact: {address}",
            $"Expires: {end.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}",
            $"Preferred-Languages: {string.Join(", ", SiteLanguages.All.Select(words => words.Language))}",
        };
        if (options.Address.Length > 0)
        {
            lines.Add($"Canonical: {options.Address}{Path}");
        }

        return string.Join("\n", lines) + "\n";
    }

    // A mail address or a page that is reached without being listened to: what the standard takes.
    private static string? Address(ArchiveOptions options) =>
        Contact.Of(options, Wording.English, null)?.Address.Split('?')[0] is { } address && !address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            ? address
            : null;
}
