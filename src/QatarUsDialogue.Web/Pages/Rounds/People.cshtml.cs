using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Rounds;

[Kept("after")]
public sealed class RoundPeopleModel(RoundPeopleQuery query) : PageModel
{
    public RoundPeopleView View { get; private set; } = null!;

    public IActionResult OnGet(string key, string? after)
    {
        if (query.Read(key, ListPlace.Read(after)) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
