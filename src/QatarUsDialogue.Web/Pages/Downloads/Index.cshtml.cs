using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Pages.Downloads;

[Kept("after")]
public sealed class DownloadsModel(Release current, KeptReleases releases, FileLists lists, Addresses to) : PageModel
{
    public FileList List { get; private set; } = null!;

    /// <summary>The texts of the sources, a page of them; null for a former release.</summary>
    public MeasuredTexts? Texts { get; private set; }

    /// <summary>The release in service.</summary>
    public string Current => current.Generation.Release;

    public bool IsCurrent => Texts is not null;

    /// <summary>True where the address names a release, so that its links stay with that release.</summary>
    public bool IsOfRelease { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? release, string? after)
    {
        IsOfRelease = release is not null;
        if ((release is null ? current : releases.Open(release, current, HttpContext)) is not { } asked)
        {
            Replacement.Announce(HttpContext, new(Current, to.Data));
            return StatusCode(StatusCodes.Status410Gone);
        }

        List = await lists.ReadAsync(asked.Generation, HttpContext);
        Texts = List.Generation == current.Generation ? MeasuredTexts.Read(current.Context, string.IsNullOrEmpty(after) ? null : after) : null;
        return Page();
    }

    /// <summary>The address of the page with the texts after these.</summary>
    public string PathOfNext(string after) =>
        $"{(IsOfRelease ? to.Release(Current) : to.Data)}{QueryString.Create("after", after).ToUriComponent()}#texts";

    public string PathOf(ArchiveFile file) => IsOfRelease
        ? Addresses.Download(List.Generation.Release, file.Name)
        : Addresses.Download(file.Name);
}
