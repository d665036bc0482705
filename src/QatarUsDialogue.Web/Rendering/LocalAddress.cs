namespace QatarUsDialogue.Web.Rendering;

/// <summary>Tells addresses within the site from those that would lead a reader away.</summary>
public static class LocalAddress
{
    private const int LongestAddress = 2000;

    /// <summary>
    /// True for a path of this site as it stands in a link: one slash at its beginning, and escaped. A browser reads
    /// <c>//host</c> and <c>/\host</c> as another host, and leaves out control characters between the slashes.
    /// </summary>
    public static bool Is(string? address) =>
        address is { Length: > 0 and <= LongestAddress }
        && address[0] == '/'
        && !address.StartsWith("//", StringComparison.Ordinal)
        && address.All(sign => sign is > ' ' and <= '~' and not '\\');
}
