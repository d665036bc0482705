using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Downloads;

namespace QatarUsDialogue.Web.Pages.Errors;

/// <summary>The page for an answer that is an error. It reads nothing: it must work when the archive does not.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorsModel : PageModel
{
    public string Words { get; private set; } = "notFound";

    /// <summary>What stands in the place of a release that is gone.</summary>
    public Replacement? Replacement => HttpContext.Features.Get<Replacement>();

    // Opened by its own address, the page is an address that does not exist.
    public void OnGet(int code)
    {
        var asked = HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>() is not null;
        var status = asked ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = status;
        Words = status switch
        {
            StatusCodes.Status404NotFound => "notFound",
            StatusCodes.Status410Gone => "gone",
            >= 500 => "failed",
            _ => "refused",
        };
    }
}
