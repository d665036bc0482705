using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>Pages that are only text, written in Markdown under <c>docs/site</c> and copied beside the program.</summary>
public sealed class SitePages
{
    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "site");

    /// <summary>The page's text; its first line is its heading.</summary>
    public IHtmlContent Read(string language, string name) =>
        SafeMarkdown.Html(File.ReadAllText(Path.Combine(_folder, language, $"{name}.md")), language == Wording.Arabic.Language);
}
