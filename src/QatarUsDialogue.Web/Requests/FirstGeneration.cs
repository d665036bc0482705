using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Requests;

/// <summary>Before the first build there is nothing to serve: a request waits a little, then is told to come again.</summary>
internal sealed class FirstGeneration(RequestDelegate next, CurrentArchive archive)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const string Page =
        """
        <!doctype html>
        <html lang="ar" dir="rtl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>يُهيَّأ الأرشيف</title>
        </head>
        <body>
        <h1>يُهيَّأ الأرشيف</h1>
        <p>يُبنى الأرشيف من مصادره الآن. أعد المحاولة بعد لحظات.</p>
        <p lang="en" dir="ltr">The archive is being built from its sources. Please try again in a moment.</p>
        </body>
        </html>
        """;

    public async Task InvokeAsync(HttpContext context)
    {
        if (archive.Generation is not null || await archive.IsThereWithinAsync(Patience, context.RequestAborted))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "5";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(Page, context.RequestAborted);
    }
}
