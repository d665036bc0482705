using Microsoft.AspNetCore.Diagnostics;

namespace QatarUsDialogue.Web.Requests;

/// <summary>Tells the second way through the site, which shows the page of an error, from the first.</summary>
internal static class ErrorPage
{
    public static bool IsShown(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
