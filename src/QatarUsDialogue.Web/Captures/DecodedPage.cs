namespace QatarUsDialogue.Web.Captures;

/// <summary>A page's letters, and what was wrong with its bytes.</summary>
/// <param name="Fault">Where the first byte stands that is no letter of the page's charset; null where there is none.</param>
internal sealed record DecodedPage(string Text, string? Fault)
{
    private const char Unknown = '\uFFFD';

    /// <summary>The text itself. A broken byte in a menu does no harm; in the article it would be a wrong quotation.</summary>
    /// <exception cref="InvalidDataException">A letter of the text was broken in the file.</exception>
    public string Checked(string text) =>
        Fault is not null && text.Contains(Unknown, StringComparison.Ordinal) ? throw new InvalidDataException(Fault) : text;
}
