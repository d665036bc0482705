using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Topics;

[Kept("from")]
public sealed class TopicModel(TopicQuery query) : PageModel
{
    /// <summary>How many passages of the earlier round are shown again at once; more of them are folded.</summary>
    public const int MostOpen = 4;

    public TopicView View { get; private set; } = null!;

    public IActionResult OnGet(string key, string? from)
    {
        if (query.Read(key, from) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
