using System.Globalization;
using System.Reflection;
using Serilog;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;
using Serilog.Settings.Configuration;

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
            .ReadFrom.Configuration(configuration, new ConfigurationReaderOptions(NamedIn(configuration)))
            .MinimumLevel.Override(FrameworkRequests, LevelAlias.Off)
            .Enrich.FromLogContext()
            .WriteTo.Sink(new GatheredLines(FormOf(configuration))));

    // Those that the settings name. Not told, the reader looks into every file of the program for more.
    private static Assembly[] NamedIn(IConfiguration configuration) =>
    [
        typeof(Serilog.ILogger).Assembly,
        .. configuration.GetSection("Serilog:Using").GetChildren().Select(name => Assembly.Load(name.Value!)),
    ];

    private static ITextFormatter FormOf(IConfiguration configuration) =>
        string.Equals(configuration[$"{ArchiveOptions.Section}:{nameof(ArchiveOptions.Log)}"], "json", StringComparison.OrdinalIgnoreCase)
            ? new RenderedCompactJsonFormatter()
            : new MessageTemplateTextFormatter(Text, CultureInfo.InvariantCulture);
}
