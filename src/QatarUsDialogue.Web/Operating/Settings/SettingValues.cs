using QatarUsDialogue.Web.Requests;

namespace QatarUsDialogue.Web.Operating.Settings;

/// <summary>What settings that are words have to be like.</summary>
internal static class SettingValues
{
    private static readonly string[] Forms = ["text", "json"];

    public static IEnumerable<string> MistakesIn(ArchiveOptions options)
    {
        if (options.Address.Length > 0 && Web(options.Address) is null)
        {
            yield return Wrong(nameof(options.Address), "an address as https://archive.example", options.Address);
        }

        if (options.Metrics.Length > 0 && !(Web(options.Metrics) is { AbsolutePath: "/" } metrics && metrics.Scheme == Uri.UriSchemeHttp))
        {
            yield return Wrong(nameof(options.Metrics), "an address as http://127.0.0.1:9464", options.Metrics);
        }

        if (!Forms.Contains(options.Log, StringComparer.OrdinalIgnoreCase))
        {
            yield return Wrong(nameof(options.Log), string.Join(" or ", Forms), options.Log);
        }

        if (WrongProxy(options.Proxies) is { } proxy)
        {
            yield return Wrong(nameof(options.Proxies), "addresses and networks as 127.0.0.1; 10.1.0.0/16", proxy);
        }

        if (options.ContactUntil is not null && Rendering.Discovery.SecurityText.Of(options, DateTimeOffset.MinValue) is null)
        {
            yield return Wrong(nameof(options.Contact), $"a mail address or a page under https where {nameof(options.ContactUntil)} is set", options.Contact);
        }

        foreach (var mistake in ConnectionSettings.MistakesIn(options))
        {
            yield return mistake;
        }

        if (options.Seeds.Length > 0 && !Directory.Exists(options.Seeds))
        {
            yield return Wrong(nameof(options.Seeds), "a folder that is there", options.Seeds);
        }
    }

    private static Uri? Web(string written) =>
        Uri.TryCreate(written.Trim(), UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") ? address : null;

    private static string? WrongProxy(string written)
    {
        try
        {
            _ = Proxies.Of(written);
            return null;
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }

    private static string Wrong(string name, string wanted, string value) => $"{ArchiveOptions.Section}:{name} is to be {wanted}, and is “{value}”.";
}
