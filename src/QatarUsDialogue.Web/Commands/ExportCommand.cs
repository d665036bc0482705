using System.CommandLine;
using Microsoft.Data.Sqlite;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Exporting;
using QatarUsDialogue.Web.Exporting.Bags;
using QatarUsDialogue.Web.Exporting.StaticSites;
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
        var isStatic = new Option<bool>("--static") { Description = "Write the site as files that any web server serves, and no bag" };
        var address = new Option<string>("--address") { Description = "With --static: the address that readers will know the files by, as https://archive.example. Default: Archive:Address" };
        var command = new Command("export", "Write the archive as a BagIt bag: sources, records, lexicon, database and data; or the site as files.") { folder, isStatic, address };
        var folders = new FolderOptions(command);
        command.SetAction((result, cancellation) => RunAsync(
            [.. folders.Settings(result), .. AddressSetting(result.GetValue(address))], result.GetValue(folder)!, result.GetValue(isStatic), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, string folder, bool isStatic, CancellationToken cancellation)
    {
        try
        {
            var done = await CommandProgress.WithAsync(async step =>
            {
                using var fresh = FreshFolder.At(folder, CommandSettings.Options(settings).Seeds);
                var done = isStatic
                    ? await ExportSiteAsync(settings, fresh, step, cancellation)
                    : await ExportBagAsync(settings, fresh, step, cancellation);
                fresh.Finish();
                return done;
            });
            Console.WriteLine($"{done} {Path.GetFullPath(folder)}.");
            return 0;
        }
        catch (Exception exception) when (exception is SeedFileException or SqliteException or IOException or UnauthorizedAccessException or DamagedGenerationException or WrongSettingsException)
        {
            await Console.Error.WriteLineAsync($"Nothing was exported. {exception.Message}");
            return 1;
        }
    }

    private static async Task<string> ExportSiteAsync(string[] settings, FreshFolder fresh, Action<string> step, CancellationToken cancellation)
    {
        var (release, files, address) = await StaticSite.ExportAsync(settings, fresh, step, cancellation);
        if (address == StaticSite.NoAddress)
        {
            await Console.Error.WriteLineAsync($"No address is set: citations name {address}. Give --address to name the one that readers will know.");
        }

        return FormattableString.Invariant($"Release {release} is in {files} files of the site in");
    }

    private static async Task<string> ExportBagAsync(string[] settings, FreshFolder fresh, Action<string> step, CancellationToken cancellation)
    {
        var builder = CommandSettings.Host(settings);
        builder.Services.AddArchiveLog(builder.Configuration);
        builder.Services.AddArchiveStore(ArchiveOptions.From(builder.Configuration)).AddIngestion();
        using var host = builder.Build();
        await host.Services.GetRequiredService<ArchiveBuilder>().BuildAsync(step, cancellation);
        using var scope = host.Services.CreateScope();
        var release = ActivatorUtilities.CreateInstance<Release>(scope.ServiceProvider);
        await BagExport.WriteAsync(release, host.Services.GetRequiredService<SeedFolder>(), fresh, step, cancellation);
        return $"Release {release.Generation.Release} is in the bag";
    }

    private static string[] AddressSetting(string? address) =>
        address is null ? [] : [$"--{ArchiveOptions.Section}:{nameof(ArchiveOptions.Address)}={address}"];
}
