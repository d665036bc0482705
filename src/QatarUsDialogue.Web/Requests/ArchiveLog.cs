using QatarUsDialogue.Web.Operating;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// The log of the whole program. How much is told under <c>Serilog</c> in the settings, in which form under
/// <c>Archive:Log</c>. It goes to the error stream, so that what a command prints stays clean.
/// </summary>
internal static class ArchiveLog
{
    private const string Request = "{RequestMethod} {RequestPath} {StatusCode} {Elapsed:0.0} ms";
    private const string Text = "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} {Level:u3} {Message:lj} {RequestId}{NewLine}{Exception}";

    public static IServiceCollection AddArchiveLog(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSerilog(log =>
        {
            log.ReadFrom.Configuration(configuration).Enrich.FromLogContext();
            if (string.Equals(configuration[$"{ArchiveOptions.Section}:{nameof(ArchiveOptions.Log)}"], "json", StringComparison.OrdinalIgnoreCase))
            {
                log.WriteTo.Console(new RenderedCompactJsonFormatter(), standardErrorFromLevel: LogEventLevel.Verbose);
            }
            else
            {
                log.WriteTo.Console(
                    outputTemplate: Text, formatProvider: System.Globalization.CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose);
            }
        });

    /// <summary>
    /// One line for every request: what was asked, how it ended, how long it took. Never who asked, and never what readers
    /// search for. Its number goes to the reader too, so that a report of an error can be found.
    /// </summary>
    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app) => app.Use(TellNumber).UseSerilogRequestLogging(options =>
    {
        options.MessageTemplate = Request;
        options.GetLevel = (context, _, exception) =>
            exception is not null && !context.RequestAborted.IsCancellationRequested ? LogEventLevel.Error
            : IsOften(context) ? LogEventLevel.Debug
            : context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Warning
            : LogEventLevel.Information;
        // The path is escaped again, so that a line break in an address makes no second line in the log.
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new("RequestMethod", new ScalarValue(context.Request.Method)),
            new("RequestPath", new ScalarValue(context.Request.Path.ToUriComponent())),
            new("StatusCode", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
            new("RequestId", new ScalarValue(context.TraceIdentifier)),
        ];
    });

    // A machine asks every few seconds whether the site is well, and whoever asks too much shall not fill the disk with
    // lines: both are counted among the figures for the operator.
    private static bool IsOften(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status429TooManyRequests
        || context.Request.Path.StartsWithSegments(OperatingRegistration.Health, StringComparison.Ordinal);

    private static Task TellNumber(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state =>
        {
            var asked = (HttpContext)state;
            asked.Response.Headers["X-Request-Id"] = asked.TraceIdentifier;
            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
