using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Pages.People;

[Kept]
public sealed class PersonModel(PersonQuery query, FormerKeyQuery former, Addresses to) : PageModel
{
    public PersonView View { get; private set; } = null!;

    public IActionResult OnGet(string key)
    {
        if (query.Read(key) is not { } view)
        {
            return former.Read(FormerKeyKind.Person, key) is { } now ? RedirectPermanent(to.Person(now)) : NotFound();
        }

        View = view;
        return Page();
    }
}
