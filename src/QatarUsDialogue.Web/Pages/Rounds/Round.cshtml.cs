using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Rounds;

[Kept]
public sealed class RoundModel(RoundQuery query) : PageModel
{
    public RoundView View { get; private set; } = null!;

    public IActionResult OnGet(string key)
    {
        if (query.Read(key) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
