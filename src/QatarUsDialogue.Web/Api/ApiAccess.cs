namespace QatarUsDialogue.Web.Api;

/// <summary>
/// Lets pages of any other site read what programs read here: GET and HEAD, without credentials. The same headers for
/// everyone, so that a kept answer holds for all; the framework's own would depend on who asks.
/// </summary>
internal sealed class ApiAccess(RequestDelegate next)
{
    private const int DaySeconds = 86_400;

    public Task InvokeAsync(HttpContext context)
    {
        if (!ApiPaths.AreOf(context.Request.Path))
        {
            return next(context);
        }

        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "ETag, Location, Retry-After";
            return Task.CompletedTask;
        });
        if (!HttpMethods.IsOptions(context.Request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.Allow = "GET, HEAD, OPTIONS";
        context.Response.Headers.AccessControlAllowMethods = "GET, HEAD";
        context.Response.Headers.AccessControlAllowHeaders = "Accept, If-None-Match";
        context.Response.Headers.AccessControlMaxAge = FormattableString.Invariant($"{DaySeconds}");
        return Task.CompletedTask;
    }
}
