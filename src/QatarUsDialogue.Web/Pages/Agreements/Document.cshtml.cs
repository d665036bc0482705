using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Pages.Agreements;

[Kept]
public sealed class DocumentModel(DocumentQuery query, FormerKeyQuery former, Addresses to) : PageModel
{
    public DocumentView View { get; private set; } = null!;

    public IActionResult OnGet(string key)
    {
        if (query.Read(key) is not { } view)
        {
            return former.Read(FormerKeyKind.Agreement, key) is { } now ? RedirectPermanent(to.Document(now)) : NotFound();
        }

        View = view;
        return Page();
    }
}
