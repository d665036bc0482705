using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Web.Exporting.StaticSites;

/// <summary>
/// Walks through the site from link to link and writes every answer as a file; then leads every link of every page to the
/// file of what it names. One page at a time is held in memory, and the addresses of all.
/// </summary>
/// <param name="site">The site, in the form that has no forms.</param>
/// <param name="whole">How whole addresses of the site begin, as pages write them.</param>
public sealed partial class StaticSiteWriter(HttpClient site, string whole, FreshFolder folder)
{
    private const int MostFaultsTold = 20;
    private const int PagesBetweenSteps = 25;
    private const int LongestShown = 70;

    private static readonly string NoPage = "/no-such-page";

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _pages = [];
    private readonly List<string> _faults = [];

    /// <summary>How many files were written.</summary>
    public int Written => _files.Count + SiteLanguages.All.Count;

    /// <exception cref="IOException">A link leads nowhere, or a page has a control that nobody would answer; the message names them.</exception>
    public async Task WriteAsync(IEnumerable<string> starts, Action<string> step, CancellationToken cancellation)
    {
        await WalkAsync(starts, step, cancellation);
        step("Leading the links to the files");
        foreach (var file in _pages)
        {
            cancellation.ThrowIfCancellationRequested();
            await LeadAsync(file, Up(file), cancellation);
        }

        foreach (var words in SiteLanguages.All)
        {
            await WriteNoPageAsync(SiteLanguages.RootOf(words.Language), cancellation);
        }

        if (_faults.Count > 0)
        {
            var more = _faults.Count > MostFaultsTold ? string.Create(CultureInfo.InvariantCulture, $"\n… and {_faults.Count - MostFaultsTold} more") : "";
            throw new IOException($"The site is not whole as files:\n{string.Join('\n', _faults.Take(MostFaultsTold))}{more}");
        }
    }

    private async Task WalkAsync(IEnumerable<string> starts, Action<string> step, CancellationToken cancellation)
    {
        var waiting = new Queue<(string Address, string? From)>(starts.Select(start => (StaticAddress.Plain(start), (string?)null)));
        var seen = waiting.Select(one => one.Address).ToHashSet(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            if (seen.Count % PagesBetweenSteps == 0)
            {
                step(string.Create(CultureInfo.InvariantCulture, $"Writing pages and files: {_files.Count} of {seen.Count} known"));
            }

            foreach (var link in await TakeAsync(next.Address, next.From, cancellation))
            {
                if (seen.Add(link))
                {
                    waiting.Enqueue((link, next.Address));
                }
            }
        }
    }

    /// <summary>Writes what an address answers, and tells where that leads.</summary>
    /// <param name="from">The page that links to it; null for a start, which need not have an answer.</param>
    private async Task<IReadOnlyList<string>> TakeAsync(string address, string? from, CancellationToken cancellation)
    {
        if (StaticStarts.IsLeftOut(address))
        {
            _faults.Add($"{from} links to {address}, which only a program answers");
            return [];
        }

        using var answer = await site.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Gone))
        {
            if (from is not null)
            {
                _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{from} links to {address}, which answers {(int)answer.StatusCode}"));
            }

            return [];
        }

        var type = answer.Content.Headers.ContentType?.MediaType ?? "application/octet-stream";
        var file = StaticAddress.FileOf(address, type);
        if (!_addresses.TryAdd(file, address))
        {
            _faults.Add($"{address} and {_addresses[file]} would both be the file {file}");
            return [];
        }

        _files.Add(address, file);
        var path = folder.PathOf(file);
        var isMap = type.EndsWith("xml", StringComparison.Ordinal) && file.StartsWith("sitemap", StringComparison.Ordinal);
        if (type is not ("text/html" or "text/css") && !isMap)
        {
            await using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            await answer.Content.CopyToAsync(stream, cancellation);
            return [];
        }

        var text = await answer.Content.ReadAsStringAsync(cancellation);
        await File.WriteAllTextAsync(path, text, cancellation);
        if (type == "text/html")
        {
            _pages.Add(file);
        }

        var links = isMap ? PageLinks.InMap(text, whole)
            : type == "text/css" ? PageLinks.InSheet(text, address)
            : PageLinks.In(text, whole);
        return [.. links.Select(StaticAddress.Plain).Distinct(StringComparer.Ordinal)];
    }

    private async Task LeadAsync(string file, string root, CancellationToken cancellation)
    {
        var path = Path.Combine(folder.Path, file);
        var html = await File.ReadAllTextAsync(path, cancellation);
        await File.WriteAllTextAsync(path, Led(html, file, root), cancellation);
    }

    // A page of its own name, to be sent for every address that has no file: its links cannot tell from where they lead.
    private async Task WriteNoPageAsync(string language, CancellationToken cancellation)
    {
        using var answer = await site.GetAsync(new Uri(language + NoPage, UriKind.Relative), cancellation);
        var file = $"{language}/404.html".TrimStart('/');
        var root = new Uri($"{whole}/").AbsolutePath;
        var html = (await answer.Content.ReadAsStringAsync(cancellation)).Replace(NoPage, "/", StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.PathOf(file), Led(html, file, root), cancellation);
    }

    private string Led(string html, string file, string root)
    {
        // A box to be ticked changes what is shown by the style sheet alone.
        if (Control().Matches(html).FirstOrDefault(control => !control.Value.Contains("type=\"checkbox\"", StringComparison.Ordinal)) is { } control)
        {
            _faults.Add($"{file} has {control.Value[..Math.Min(control.Length, LongestShown)]}…>, which only a program answers");
        }

        return PageLinks.Rewrite(html, link =>
        {
            var address = StaticAddress.Plain(link);
            if (!_files.TryGetValue(address, out var to))
            {
                return link;
            }

            var fragment = link.IndexOf('#', StringComparison.Ordinal);
            return $"{root}{StaticAddress.Of(to)}{(fragment < 0 ? "" : link[fragment..])}";
        });
    }

    /// <summary>From the folder of a file up to the root: links that hold under any path.</summary>
    private static string Up(string file)
    {
        var depth = file.Count(sign => sign == '/');
        return depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
    }

    [GeneratedRegex("<(?:form|button|select|textarea|input)\\b[^>]*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Control();
}
