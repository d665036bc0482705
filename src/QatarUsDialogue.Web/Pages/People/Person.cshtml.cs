using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Pages.People;

[Kept("after")]
public sealed class PersonModel(PersonQuery query, FormerKeyQuery former, Addresses to) : PageModel
{
    public PersonView View { get; private set; } = null!;

    public IActionResult OnGet(string key, string? after)
    {
        if (query.Read(key, string.IsNullOrEmpty(after) ? null : after) is not { } view)
        {
            return former.Read(FormerKeyKind.Person, key) is { } now ? RedirectPermanent(to.Person(now)) : NotFound();
        }

        View = view;
        return Page();
    }

    /// <summary>The address of the page with the passages of the sources after these.</summary>
    public string PathOfNext(string after) => to.Person(View.Line.Key) + QueryString.Create("after", after).ToUriComponent();
}
