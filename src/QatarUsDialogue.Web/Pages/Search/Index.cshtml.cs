using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Web.Pages.Search;

public sealed class SearchModel(ArchiveSearch search, Addresses to) : PageModel
{
    public SearchView View { get; private set; } = null!;

    public SearchRequest Asked => View.Request;

    public IActionResult OnGet()
    {
        View = search.Read(SearchAddress.Read(Request.Query));
        return View.IsBeyondTheLastPage ? Redirect(to.Found(Asked with { Page = 1 })) : Page();
    }
}
