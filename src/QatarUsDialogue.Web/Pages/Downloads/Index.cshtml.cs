using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Downloads;

namespace QatarUsDialogue.Web.Pages.Downloads;

public sealed class DownloadsModel(FileLists lists) : PageModel
{
    public FileList List { get; private set; } = null!;

    public async Task OnGetAsync() => List = await lists.ReadAsync(HttpContext.RequestServices, HttpContext.RequestAborted);
}
