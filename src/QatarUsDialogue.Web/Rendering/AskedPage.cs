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
            // Not by assignment, which would decode what is decoded already.
            return new(new PathString(missing.OriginalPath), new(missing.OriginalQueryString));
        }

        return context.Features.Get<IExceptionHandlerPathFeature>() is { } failed
            ? new(new PathString(failed.Path), request.QueryString)
            : new(request.Path, request.QueryString);
    }
}
