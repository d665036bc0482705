using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// The log of the whole program. How much is told under <c>Serilog</c> in the settings, in which form under
/// <c>Archive:Log</c>. It goes to the error stream, so that what a command prints stays clean.
/// </summary>
internal static class ArchiveLog
{
    private const string Text = "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} {Level:u3} {Message:lj} {RequestId}{NewLine}{Exception}";

    // Told of every request by the framework too, which costs each of them a scope and an activity: RequestLog has what is told.
    private const string FrameworkRequests = "Microsoft.AspNetCore.Hosting.Diagnostics";

    public static IServiceCollection AddArchiveLog(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSerilog(log => log
            .ReadFrom.Configuration(configuration)
            .MinimumLevel.Override(FrameworkRequests, LevelAlias.Off)
            .Enrich.FromLogContext()
            .WriteTo.Sink(new GatheredLines(FormOf(configuration))));

    private static ITextFormatter FormOf(IConfiguration configuration) =>
        string.Equals(configuration[$"{ArchiveOptions.Section}:{nameof(ArchiveOptions.Log)}"], "json", StringComparison.OrdinalIgnoreCase)
            ? new RenderedCompactJsonFormatter()
            : new MessageTemplateTextFormatter(Text, CultureInfo.InvariantCulture);
}
