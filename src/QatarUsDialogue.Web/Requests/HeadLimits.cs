using Microsoft.AspNetCore.Http.Features;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// Refuses an address or headers that are longer than any browser's, with an answer like every other. The server beneath
/// gives up only on what is several times as long: what it refuses itself carries no headers.
/// </summary>
internal sealed class HeadLimits(RequestDelegate next)
{
    /// <summary>Characters of an address with its query, as they come over the network.</summary>
    public const int LongestAddress = 8 * 1024;

    /// <summary>Characters of all names and values of headers.</summary>
    public const int LongestHeaders = 16 * 1024;

    public const int MostHeaders = 64;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Length > LongestAddress)
        {
            return RefuseAsync(
                context, StatusCodes.Status414UriTooLong, "عنوان أطول من اللازم", "عنوان هذا الطلب أطول من أن يُقرأ.", "The address of this request is too long to be read.");
        }

        return IsTooMuch(context.Request.Headers)
            ? RefuseAsync(
                context, StatusCodes.Status431RequestHeaderFieldsTooLarge, "طلب أطول من اللازم", "ترويسات هذا الطلب أكثر أو أطول من أن تُقرأ.", "The headers of this request are too many or too long to be read.")
            : next(context);
    }

    private static bool IsTooMuch(IHeaderDictionary headers)
    {
        var (count, length) = (0, 0);
        foreach (var (name, values) in headers)
        {
            count += values.Count;
            foreach (var value in values)
            {
                length += name.Length + (value?.Length ?? 0);
            }
        }

        return count > MostHeaders || length > LongestHeaders;
    }

    private static Task RefuseAsync(HttpContext context, int status, string title, string arabic, string english)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Connection = "close";
        return PlainPage.WriteAsync(context.Response, title, arabic, english, context.RequestAborted);
    }
}
