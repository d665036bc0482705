using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Pages.People;

public sealed class PeopleModel(PersonIndexQuery query) : PageModel
{
    public PersonIndexView View { get; private set; } = null!;

    public void OnGet() => View = query.Read();
}
