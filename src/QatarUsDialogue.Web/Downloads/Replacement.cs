namespace QatarUsDialogue.Web.Downloads;

/// <summary>What stands in the place of a release that is no longer kept.</summary>
/// <param name="Release">The release in service.</param>
/// <param name="Path">The address of the same thing in it.</param>
public sealed record Replacement(string Release, string Path)
{
    /// <summary>Tells programs by a header, and the page of the error, what to take instead.</summary>
    public static void Announce(HttpContext http, Replacement replacement)
    {
        http.Features.Set(replacement);
        http.Response.Headers.Link = $"<{replacement.Path}>; rel=\"latest-version\"";
    }
}
