using Serilog;

namespace QatarUsDialogue.Web.Requests;

/// <summary>The log of the whole program. How much and where to is told under <c>Serilog</c> in the settings.</summary>
internal static class ArchiveLog
{
    public static ILoggingBuilder AddArchiveLog(this ILoggingBuilder logging, IConfiguration configuration)
    {
        var logger = new LoggerConfiguration().ReadFrom.Configuration(configuration).CreateLogger();
        return logging.ClearProviders().AddSerilog(logger, dispose: true);
    }
}
