using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages;

[Kept("after")]
public sealed class ContactsModel(ContactsQuery query) : PageModel
{
    public ContactsView View { get; private set; } = null!;

    public void OnGet(string? after) => View = query.Read(ListPlace.Read(after));
}
