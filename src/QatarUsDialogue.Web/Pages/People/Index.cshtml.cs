using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.People;

[Kept("after")]
public sealed class PeopleModel(PersonIndexQuery query) : PageModel
{
    public PersonIndexView View { get; private set; } = null!;

    public void OnGet(string? after) => View = query.Read(ListPlace.Read(after));
}
