using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Preferences;

namespace QatarUsDialogue.Web.Pages;

/// <summary>Keeps a reader's choice of theme and leads back; alone, shows the choices and what is kept.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PreferencesModel(Addresses to) : PageModel
{
    /// <summary>Which part of the request was refused; null where nothing was.</summary>
    public string? Refused { get; private set; }

    public Theme Chosen => ThemeCookie.Of(Request);

    public IActionResult OnGet(string? theme, string? back)
    {
        if (theme is null && back is null)
        {
            return Page();
        }

        var leadsBack = back is null || LocalAddress.Is(back);
        if (!leadsBack || ThemeCookie.Find(theme) is not { } chosen)
        {
            Refused = leadsBack ? "badTheme" : "badBack";
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        ThemeCookie.Keep(Response, chosen);
        Response.Headers.Location = back ?? to.Preferences;
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
