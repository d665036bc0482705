using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Sources;

[Kept]
public sealed class SourcesModel(SourceIndexQuery query) : PageModel
{
    public IReadOnlyList<SourceIndexLine> Sources { get; private set; } = [];

    public void OnGet() => Sources = query.Read();
}
