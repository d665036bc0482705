using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>Where errors are reported, as it is set: a mail address, or a page. Nothing is written through this site.</summary>
public sealed record Contact(string Words, string Address)
{
    /// <summary>Null where none is set, or where what is set is neither a mail address nor a page.</summary>
    /// <param name="about">The address that a letter is to name.</param>
    public static Contact? Of(ArchiveOptions options, Wording words, string? about)
    {
        var set = options.Contact;
        if (Uri.TryCreate(set, UriKind.Absolute, out var page) && (page.Scheme == Uri.UriSchemeHttps || page.Scheme == Uri.UriSchemeHttp))
        {
            return new(set, set);
        }

        return IsMail(set)
            ? new(set, $"mailto:{Uri.EscapeDataString(set).Replace("%40", "@", StringComparison.Ordinal)}?subject={Uri.EscapeDataString(words["report.subject"])}&body={Uri.EscapeDataString(about ?? string.Empty)}")
            : null;
    }

    /// <summary>Whether it looks like a mail address. A colon would stand in an address of another kind.</summary>
    public static bool IsMail(string set) =>
        set.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !set.Any(sign => char.IsWhiteSpace(sign) || sign == ':');
}
