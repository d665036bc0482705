using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Pages.Sources;

public sealed class SourcesModel(SourceIndexQuery query) : PageModel
{
    public IReadOnlyList<SourceIndexLine> Sources { get; private set; } = [];

    public void OnGet() => Sources = query.Read();
}
