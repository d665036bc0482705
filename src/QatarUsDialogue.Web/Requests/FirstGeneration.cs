using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Requests;

/// <summary>Before the first build there is nothing to serve: a request waits a little, then is told to come again.</summary>
internal sealed class FirstGeneration(RequestDelegate next, CurrentArchive archive)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task InvokeAsync(HttpContext context)
    {
        if (archive.Generation is not null || await archive.IsThereWithinAsync(Patience, context.RequestAborted))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "5";
        await PlainPage.WriteAsync(
            context.Response,
            "يُهيَّأ الأرشيف",
            "يُبنى الأرشيف من مصادره الآن. أعد المحاولة بعد لحظات.",
            "The archive is being built from its sources. Please try again in a moment.",
            context.RequestAborted);
    }
}
