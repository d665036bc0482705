using Microsoft.Net.Http.Headers;
using QatarUsDialogue.Web.Rendering.Citing;

namespace QatarUsDialogue.Web.Rendering.Describing;

/// <summary>The signposts of pages and of the files that belong to them.</summary>
public static class Signposts
{
    /// <summary>The licence of what the archive extracted and arranged; the sources have their own.</summary>
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    private const string Schema = "https://schema.org/";

    /// <summary>Of a page about something: how it is cited, what it is, and what else tells of it.</summary>
    public static IEnumerable<Signpost> Of(CitedWork work, PublicAddress address, string type) =>
    [
        new(work.Address, "cite-as"),
        .. Types(type),
        .. CitationFormat.All.Select(format =>
            new Signpost(address.Of(Addresses.Citation(work.Path, format.Ending)), "describedby", format.MediaType)),
    ];

    public static IEnumerable<Signpost> Types(string type) => [new($"{Schema}AboutPage", "type"), new($"{Schema}{type}", "type")];

    public static void Show(HttpResponse response, IEnumerable<Signpost> signposts) =>
        response.Headers.Append(HeaderNames.Link, string.Join(", ", signposts));
}
