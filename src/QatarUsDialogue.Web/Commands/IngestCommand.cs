using System.CommandLine;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Operating.Settings;
using QatarUsDialogue.Web.Requests;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Commands;

/// <summary>Builds a generation and tells what was kept, merged, set aside and refused.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var command = new Command("ingest", "Build the archive from the seeds and report what was done with them.");
        var folders = new FolderOptions(command);
        var rollback = new Option<bool>("--rollback") { Description = "Build nothing: put the generation before the current one back in service" };
        command.Add(rollback);
        command.SetAction((result, cancellation) => RunAsync([.. folders.Settings(result)], result.GetValue(rollback), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, bool goesBack, CancellationToken cancellation)
    {
        try
        {
            var builder = CommandSettings.Host(settings);
            builder.Services.AddArchiveLog(builder.Configuration);
            builder.Services.AddArchiveStore(ArchiveOptions.From(builder.Configuration)).AddIngestion();
            using var host = builder.Build();
            if (goesBack)
            {
                var (now, withdrawn) = await host.Services.GetRequiredService<Rollback>().RunAsync(cancellation);
                Console.WriteLine($"Release {now.Release} is in service again. Release {withdrawn.Release} was taken back.");
                return 0;
            }

            // Who asks for a build in so many words wants it, also after a rollback.
            host.Services.GetRequiredService<IGenerationBuilds>().ForgetWithdrawn();
            var archive = host.Services.GetRequiredService<ArchiveBuilder>();
            var report = await CommandProgress.WithAsync(step => archive.BuildAsync(step, cancellation));
            await BuildReportText.WriteAsync(report, Console.Out);
            return report.Refusals.Count == 0 ? 0 : 1;
        }
        catch (Exception exception) when (exception is SeedFileException or IOException or UnauthorizedAccessException or DamagedGenerationException or WrongSettingsException)
        {
            await Console.Error.WriteLineAsync($"Nothing was built. {exception.Message}");
            return 1;
        }
    }
}
