using Serilog.Context;

namespace QatarUsDialogue.Web.Requests;

/// <summary>Gives every line of the log that is written while a request is worked on the number of that request.</summary>
internal sealed class LinesOfRequest(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using (LogContext.PushProperty("RequestId", context.TraceIdentifier))
        {
            await next(context);
        }
    }
}
