using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Pages;

/// <summary>Tells how to report an error, and of which address to speak.</summary>
public sealed class ReportModel(ArchiveOptions options, PublicAddress whole, Wording words) : PageModel
{
    /// <summary>The whole address that the report is about; null where the reader came without one.</summary>
    public string? About { get; private set; }

    public Contact? Contact { get; private set; }

    public void OnGet(string? about)
    {
        About = LocalAddress.Is(about) ? whole.Of(about!) : null;
        Contact = Contact.Of(options, words, About);
    }
}
