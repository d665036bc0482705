namespace QatarUsDialogue.Web.Api.Problems;

/// <summary>
/// Every error of the interface is a problem in JSON, whoever found it: an endpoint, routing, or a gate before both. Stands
/// within the pages of errors, which leave alone what has its words already.
/// </summary>
internal sealed partial class ApiErrors(RequestDelegate next, ILogger<ApiErrors> log)
{
    private const int FirstError = 400;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!ApiPaths.AreOf(context.Request.Path))
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (RefusedRequestException refused) when (!context.Response.HasStarted)
        {
            Clear(context);
            await ProblemAnswer.WriteAsync(context, ProblemAnswer.Of(context, refused.Kind, refused.Message));
            return;
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            LogFailure(log, exception, InstanceForLog(context));
            Clear(context);
            await ProblemAnswer.WriteAsync(context, ProblemAnswer.Of(context, ProblemKind.Failed));
            return;
        }

        if (context.Response is { StatusCode: >= FirstError, HasStarted: false, ContentType: null })
        {
            var status = context.Response.StatusCode;
            await ProblemAnswer.WriteAsync(context, ProblemAnswer.Of(context, ProblemKinds.OfStatus(status), status: status));
        }
    }

    private static void Clear(HttpContext context)
    {
        var retry = context.Response.Headers.RetryAfter;
        context.Response.Clear();
        context.Response.Headers.RetryAfter = retry;
    }

    private static string InstanceForLog(HttpContext context) => context.Request.Path.ToUriComponent();

    [LoggerMessage(Level = LogLevel.Error, Message = "The answer to {Path} could not be made.")]
    private static partial void LogFailure(ILogger log, Exception exception, string path);
}
