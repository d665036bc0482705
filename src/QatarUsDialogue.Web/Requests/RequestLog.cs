using System.Globalization;

namespace QatarUsDialogue.Web.Requests;

/// <summary>One line for every request: what was asked, how it ended, how long it took. Never what readers search for.</summary>
internal sealed class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = time.GetTimestamp();
        try
        {
            await next(context);
            Write(context, start, context.Response.StatusCode);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader went away: 499, as nginx calls it.
            Write(context, start, StatusCodes.Status499ClientClosedRequest);
        }
        catch (Exception exception)
        {
            log.LogError(exception, "{Method} {Path} failed", context.Request.Method, PathOf(context));
            throw;
        }
    }

    private void Write(HttpContext context, long start, int status)
    {
        var level = status >= 500 ? LogLevel.Warning : LogLevel.Information;
        var elapsed = time.GetElapsedTime(start).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        log.Log(level, "{Method} {Path} {Status} {Elapsed} ms", context.Request.Method, PathOf(context), status, elapsed);
    }

    // Escaped again, so that a line break in an address makes no second line in the log.
    private static string PathOf(HttpContext context) => context.Request.Path.ToUriComponent();
}
