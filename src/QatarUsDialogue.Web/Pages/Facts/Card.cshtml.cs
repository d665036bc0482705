using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Facts;

/// <summary>The card of a fact. An address that was published once is answered for ever: 410 where the fact is gone.</summary>
[Kept]
public sealed class CardModel(FactQuery facts, FormerFactQuery former) : PageModel
{
    public FactView? View { get; private set; }

    public FormerFactView? Gone { get; private set; }

    public IActionResult OnGet(string id)
    {
        View = facts.Read(id);
        Gone = View is null ? former.Read(id) : null;
        if (View is null && Gone is null)
        {
            return NotFound();
        }

        Response.StatusCode = Gone is null ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
        return Page();
    }
}
