using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Sources;

[Kept("round", "after")]
public sealed class SourcesModel(SourceIndexQuery query) : PageModel
{
    public SourceIndexView View { get; private set; } = null!;

    public IActionResult OnGet(string? round, string? after)
    {
        if (query.Read(string.IsNullOrEmpty(round) ? null : round, string.IsNullOrEmpty(after) ? null : after) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    /// <summary>The address of the page after this one.</summary>
    public string PathOfNext(string sources) => sources
        + (View.Round is { } round ? QueryString.Create("round", round.Key) : default).Add("after", View.Next!).ToUriComponent();
}
