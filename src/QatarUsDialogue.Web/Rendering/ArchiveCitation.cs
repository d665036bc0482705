using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The archive as a footnote cites it: its name, the release, the address.</summary>
public static class ArchiveCitation
{
    public static string Of(string release, Wording words, string address) =>
        words.Text("data.citation", release, address);
}
