using System.CommandLine;
using System.Globalization;
using QatarUsDialogue.Web;
using QatarUsDialogue.Web.Commands;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Operating;
using QatarUsDialogue.Web.Requests;
using QatarUsDialogue.Web.Store;

// Arabic cultures count years by another calendar and write other digits: what the eye sees comes from our own tables.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var commands = new RootCommand("The archive of the Qatar–US strategic dialogue.")
{
    IngestCommand.Create(),
    ExtractCommand.Create(),
    EvaluateCommand.Create(),
    ExportCommand.Create(),
    VerifyCommand.Create(),
};
// Requests under way are finished before the program ends: behind the longest drain the host gives them half a minute.
var patient = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(ArchiveOptions.LongestDrain + 35) };
return await ServeCommand.AddTo(commands, Serve).Parse(args).InvokeAsync(patient);

static async Task Serve(string[] settings, CancellationToken cancellation)
{
    var builder = WebApplication.CreateSlimBuilder(ServeCommand.OptionsFor(settings));
    var options = ArchiveOptions.From(builder.Configuration);
    builder.Services.AddArchiveLog(builder.Configuration);
    builder.WebHost.UseStaticWebAssets();
    builder.WebHost.UseDefaultAddress(builder.Configuration);
    builder.WebHost.UseArchiveServer(options);
    builder.Services.AddArchiveStore(options);
    builder.Services.AddIngestion(options);
    builder.Services.AddRequestLimits();
    builder.Services.AddOperating(options);
    builder.Services.AddArchiveSite();

    var app = builder.Build();
    app.ReadEarly();
    app.UseProxyHeaders();
    app.UseMiddleware<RequestLog>();
    app.UseMiddleware<HeadLimits>();
    app.UseArchiveSite();
    app.UseRequestGate();
    await app.RunAsync(cancellation);
}
