using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Downloads;

[Kept]
public sealed class DownloadsModel(FileLists lists) : PageModel
{
    public FileList List { get; private set; } = null!;

    public async Task OnGetAsync() => List = await lists.ReadAsync(HttpContext.RequestServices, HttpContext.RequestAborted);
}
