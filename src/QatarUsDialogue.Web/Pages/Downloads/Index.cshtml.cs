using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Downloads;

[Kept]
public sealed class DownloadsModel(Release current, KeptReleases releases, FileLists lists, Addresses to) : PageModel
{
    public FileList List { get; private set; } = null!;

    /// <summary>The release in service.</summary>
    public string Current => current.Generation.Release;

    public bool IsCurrent => List.Generation == current.Generation;

    /// <summary>True where the address names a release, so that its links stay with that release.</summary>
    public bool IsOfRelease { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? release)
    {
        IsOfRelease = release is not null;
        if ((release is null ? current : releases.Open(release, current, HttpContext)) is not { } asked)
        {
            Replacement.Announce(HttpContext, new(Current, to.Data));
            return StatusCode(StatusCodes.Status410Gone);
        }

        List = await lists.ReadAsync(asked, HttpContext.RequestAborted);
        return Page();
    }

    public string PathOf(ArchiveFile file) => IsOfRelease
        ? Addresses.Download(List.Generation.Release, file.Name)
        : Addresses.Download(file.Name);
}
