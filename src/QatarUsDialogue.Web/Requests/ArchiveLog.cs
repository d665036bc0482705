using Serilog;
using Serilog.Events;

namespace QatarUsDialogue.Web.Requests;

/// <summary>The log of the whole program. How much and where to is told under <c>Serilog</c> in the settings.</summary>
internal static class ArchiveLog
{
    private const string Line = "{RequestMethod} {RequestPath} {StatusCode} {Elapsed:0.0} ms";

    public static IServiceCollection AddArchiveLog(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSerilog(log => log.ReadFrom.Configuration(configuration));

    /// <summary>One line for every request: what was asked, how it ended, how long it took. Never what readers search for.</summary>
    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        options.MessageTemplate = Line;
        options.GetLevel = (context, _, exception) =>
            exception is not null && !context.RequestAborted.IsCancellationRequested ? LogEventLevel.Error
            : context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Warning
            : LogEventLevel.Information;
        // The path is escaped again, so that a line break in an address makes no second line in the log.
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new("RequestMethod", new ScalarValue(context.Request.Method)),
            new("RequestPath", new ScalarValue(context.Request.Path.ToUriComponent())),
            new("StatusCode", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
        ];
    });
}
