using System.CommandLine;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Exporting;
using QatarUsDialogue.Web.Exporting.Bags;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Operating.Settings;
using QatarUsDialogue.Web.Requests;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Commands;

/// <summary>Writes the whole archive into a folder, to be taken away.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A folder that does not exist yet or is empty" };
        var command = new Command("export", "Write the archive as a BagIt bag: sources, records, lexicon, database and data.") { folder };
        var folders = new FolderOptions(command);
        command.SetAction((result, cancellation) => RunAsync([.. folders.Settings(result)], result.GetValue(folder)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, string folder, CancellationToken cancellation)
    {
        try
        {
            var done = await CommandProgress.WithAsync(step => ExportAsync(settings, folder, step, cancellation));
            Console.WriteLine(done);
            return 0;
        }
        catch (Exception exception) when (exception is SeedFileException or IOException or UnauthorizedAccessException or DamagedGenerationException or WrongSettingsException)
        {
            await Console.Error.WriteLineAsync($"Nothing was exported. {exception.Message}");
            return 1;
        }
    }

    private static async Task<string> ExportAsync(string[] settings, string folder, Action<string> step, CancellationToken cancellation)
    {
        var builder = CommandSettings.Host(settings);
        var options = ArchiveOptions.From(builder.Configuration);
        builder.Services.AddArchiveLog(builder.Configuration);
        builder.Services.AddArchiveStore(options).AddIngestion();
        using var host = builder.Build();
        using var fresh = FreshFolder.At(folder, options.Seeds);
        await host.Services.GetRequiredService<ArchiveBuilder>().BuildAsync(step, cancellation);
        using var scope = host.Services.CreateScope();
        var release = ActivatorUtilities.CreateInstance<Release>(scope.ServiceProvider);
        await BagWriter.WriteAsync(release, host.Services.GetRequiredService<SeedFolder>(), fresh, step, cancellation);
        fresh.Finish();
        return $"Release {release.Generation.Release} is in the bag {Path.GetFullPath(folder)}.";
    }
}
