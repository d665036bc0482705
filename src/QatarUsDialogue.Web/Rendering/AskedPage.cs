using Microsoft.AspNetCore.Diagnostics;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The address that a reader asked for, also where an error page answers in its place.</summary>
public sealed record AskedPage(PathString Path, QueryString Query)
{
    public static AskedPage Of(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } missing)
        {
            return new(missing.OriginalPath, new(missing.OriginalQueryString));
        }

        return context.Features.Get<IExceptionHandlerPathFeature>() is { } failed
            ? new(failed.Path, request.QueryString)
            : new(request.Path, request.QueryString);
    }
}
