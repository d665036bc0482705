using System.Globalization;
using System.Text;

namespace QatarUsDialogue.Web.Exporting.StaticSites;

/// <summary>
/// Where an address of the site lies as a file. A page is the <c>index.html</c> of a folder; what the query asks for are
/// folders too: <c>/compare?a=4&amp;b=6</c> is <c>compare/a=4/b=6/index.html</c>. No page has such a sign in its own address.
/// </summary>
public static class StaticAddress
{
    private const string Index = "index";

    private static readonly Dictionary<string, string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/html"] = "html",
        ["text/plain"] = "txt",
        ["text/css"] = "css",
        ["text/csv"] = "csv",
        ["application/x-research-info-systems"] = "ris",
        ["application/x-bibtex"] = "bib",
    };

    /// <summary>One spelling of an address: the parts of its query in one order, without its fragment.</summary>
    /// <param name="address">From the root of the site, escaped as in a link.</param>
    public static string Plain(string address)
    {
        var path = address.Split('#')[0];
        var parts = path.Split('?', 2);
        return parts.Length == 1 || parts[1].Length == 0
            ? parts[0]
            : $"{parts[0]}?{string.Join('&', parts[1].Split('&').Where(part => !part.EndsWith('=')).Order(StringComparer.Ordinal))}".TrimEnd('?');
    }

    /// <summary>The file of an address, from the folder of the static site, with forward slashes.</summary>
    /// <param name="plain">As <see cref="Plain"/> gives it.</param>
    /// <param name="mediaType">Of the answer that the address has.</param>
    /// <exception cref="IOException">The address can be no file.</exception>
    public static string FileOf(string plain, string mediaType)
    {
        var parts = plain.Split('?', 2);
        List<string> names = [.. parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        var hasEnding = parts.Length == 1 && names.Count > 0 && Path.GetExtension(names[^1]).Length > 1;
        if (parts.Length == 2)
        {
            names.AddRange(parts[1].Split('&').Select(part => Uri.UnescapeDataString(part.Replace('+', ' '))));
        }

        if (!hasEnding || mediaType == "text/html")
        {
            names.Add($"{Index}.{EndingOf(mediaType)}");
        }

        // A page of another house is kept and never shown: no server is to take it for one of our own.
        if (mediaType != "text/html" && (Path.GetExtension(names[^1]) is ".html" or ".htm"))
        {
            names[^1] += ".bin";
        }

        return names.Exists(name => name is "." or ".." || name.Contains('/', StringComparison.Ordinal))
            ? throw new IOException($"{plain} cannot be a file.")
            : string.Join('/', names.Select(Name));
    }

    /// <summary>The address of a file: that of its folder, where it is the folder's page.</summary>
    public static string Of(string file)
    {
        const string page = $"{Index}.html";
        var folder = file == page ? "" : file.EndsWith($"/{page}", StringComparison.Ordinal) ? file[..^page.Length] : file;
        return string.Join('/', folder.Split('/').Select(name => Uri.EscapeDataString(name).Replace("%3D", "=", StringComparison.Ordinal)));
    }

    // Signs that some systems allow in no name.
    private static string Name(string name)
    {
        if (name.IndexOfAny(['\\', ':', '*', '?', '"', '<', '>', '|', '~']) < 0 && !name.Any(char.IsControl))
        {
            return name;
        }

        var safe = new StringBuilder();
        foreach (var sign in name)
        {
            safe.Append(char.IsControl(sign) || "\\:*?\"<>|~".Contains(sign, StringComparison.Ordinal)
                ? string.Create(CultureInfo.InvariantCulture, $"~{(int)sign:x2}")
                : sign.ToString());
        }

        return safe.ToString();
    }

    private static string EndingOf(string mediaType) =>
        Endings.GetValueOrDefault(mediaType)
        ?? (mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase) ? "json"
            : mediaType.EndsWith("xml", StringComparison.OrdinalIgnoreCase) ? "xml"
            : "bin");
}
