using Microsoft.AspNetCore.Http.Features;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// The site is read and never written to: other methods than GET and HEAD are refused, and so is a request that brings
/// something along, except where an endpoint says that it takes a question by POST.
/// </summary>
internal sealed class ReadingOnly(RequestDelegate next)
{
    /// <summary>A form of a protocol; the longest question is far below.</summary>
    public const int LongestForm = 64 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        if (ErrorPage.IsShown(context))
        {
            return ShowErrorAsync(context);
        }

        var request = context.Request;
        var longest = TakesForm(context) ? LongestForm : 0;
        if (longest == 0 && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !IsAnsweredByRouting(context))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = longest;
        }

        if (request.ContentLength > longest || (longest == 0 && request.Headers.TransferEncoding.Count > 0))
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            context.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool TakesForm(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Post) == true;

    // Routing knows which methods an address has, and answers those it has not; so does an endpoint that takes OPTIONS.
    private static bool IsAnsweredByRouting(HttpContext context) =>
        context.GetEndpoint() is { } endpoint
        && (endpoint.DisplayName?.StartsWith("405", StringComparison.Ordinal) == true
            || endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(context.Request.Method) == true);

    // The page of an error is read, whatever the request tried.
    private async Task ShowErrorAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (!HttpMethods.IsHead(method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = method;
        }
    }
}
