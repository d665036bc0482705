using QatarUsDialogue.Web.Operating;
using Serilog.Events;
using Serilog.Parsing;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// One line for every request: what was asked, how it ended, how long it took. Never who asked, and never what readers
/// search for. Its number goes to the reader too, so that a report of an error can be found.
/// </summary>
internal sealed class RequestLog(RequestDelegate next, Serilog.ILogger log, TimeProvider time)
{
    private static readonly MessageTemplate Template = new MessageTemplateParser().Parse("{RequestMethod} {RequestPath} {StatusCode} {Elapsed:0.0} ms");

    private readonly Serilog.ILogger _lines = log.ForContext<RequestLog>();

    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(TellNumber, context);
        var start = time.GetTimestamp();
        try
        {
            await next(context);
        }
        // A filter, so that the line is written where the fault is still to be seen.
        catch (Exception exception) when (Write(context, StatusCodes.Status500InternalServerError, start, exception))
        {
            throw;
        }

        Write(context, context.Response.StatusCode, start, null);
    }

    private static Task TellNumber(object asked)
    {
        var context = (HttpContext)asked;
        context.Response.Headers["X-Request-Id"] = context.TraceIdentifier;
        return Task.CompletedTask;
    }

    private bool Write(HttpContext context, int status, long start, Exception? exception)
    {
        var level = LevelOf(context, status, exception);
        if (_lines.IsEnabled(level))
        {
            _lines.Write(new LogEvent(time.GetLocalNow(), level, exception, Template,
            [
                new("RequestMethod", new ScalarValue(context.Request.Method)),
                // The path is escaped again, so that a line break in an address makes no second line in the log.
                new("RequestPath", new ScalarValue(context.Request.Path.ToUriComponent())),
                new("StatusCode", new ScalarValue(status)),
                new("Elapsed", new ScalarValue(time.GetElapsedTime(start).TotalMilliseconds)),
                new("RequestId", new ScalarValue(context.TraceIdentifier)),
            ]));
        }

        return false;
    }

    private static LogEventLevel LevelOf(HttpContext context, int status, Exception? exception) =>
        exception is not null && !context.RequestAborted.IsCancellationRequested ? LogEventLevel.Error
        : IsOften(context, status) ? LogEventLevel.Debug
        : status >= StatusCodes.Status500InternalServerError ? LogEventLevel.Warning
        : LogEventLevel.Information;

    // A machine asks every few seconds whether the site is well, and whoever asks too much shall not fill the disk with
    // lines: both are counted among the figures for the operator.
    private static bool IsOften(HttpContext context, int status) =>
        status == StatusCodes.Status429TooManyRequests
        || context.Request.Path.StartsWithSegments(OperatingRegistration.Health, StringComparison.Ordinal);
}
