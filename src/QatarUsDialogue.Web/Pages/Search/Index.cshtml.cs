using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Search;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Search;

[Kept(SearchAddress.Text, "round", "topic", "type", "source", "year", SearchAddress.Order, SearchAddress.Spelling, SearchAddress.Page)]
public sealed class SearchModel(ArchiveSearch search, Addresses to) : PageModel
{
    public SearchView View { get; private set; } = null!;

    public SearchRequest Asked => View.Request;

    public IActionResult OnGet()
    {
        View = search.Read(SearchAddress.Read(Request.Query));
        if (View.IsStopped || !View.IsCounted)
        {
            // What a busy moment cut short is not the answer that others are to get.
            Response.Headers.CacheControl = "no-store";
        }

        return View.IsBeyondTheLastPage ? Redirect(to.Found(Asked with { Page = 1 })) : Page();
    }
}
