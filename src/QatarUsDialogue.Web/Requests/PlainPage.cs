using QatarUsDialogue.Web.Api;
using QatarUsDialogue.Web.Api.Problems;

namespace QatarUsDialogue.Web.Requests;

/// <summary>A page in both languages that needs neither the archive nor a template, for when there is no time or no archive.</summary>
internal static class PlainPage
{
    public static Task WriteAsync(HttpResponse response, string title, string arabic, string english, CancellationToken cancellation)
    {
        var context = response.HttpContext;
        if (ApiPaths.AreOf(context.Request.Path))
        {
            return ProblemAnswer.WriteAsync(context, ProblemAnswer.Of(context, ProblemKinds.OfStatus(response.StatusCode), english));
        }

        response.Headers.CacheControl = "no-store";
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="ar" dir="rtl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{title}</title>
            </head>
            <body>
            <h1>{title}</h1>
            <p>{arabic}</p>
            <p lang="en" dir="ltr">{english}</p>
            </body>
            </html>
            """,
            cancellation);
    }
}
