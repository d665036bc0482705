using System.CommandLine;
using System.Data.Common;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Operating.Settings;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Postgres;
using QatarUsDialogue.Web.Store.Sqlite;
using QatarUsDialogue.Web.Verification;

namespace QatarUsDialogue.Web.Commands;

/// <summary>Proves that the archive in service, or a bag, is what follows from the seeds.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var bag = new Option<string>("--bag") { Description = "Verify this bag, from the seeds within it; with --seeds, also that those are the same" };
        var command = new Command("verify", "Derive everything anew from the seeds and tell every difference.") { bag };
        var folders = new FolderOptions(command);
        command.SetAction((result, cancellation) => RunAsync(
            [.. folders.Settings(result)], result.GetValue(bag), folders.AreSeedsGiven(result), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, string? bag, bool areSeedsGiven, CancellationToken cancellation)
    {
        try
        {
            var report = await CommandProgress.WithAsync(step => VerifyAsync(settings, bag, areSeedsGiven, name =>
            {
                cancellation.ThrowIfCancellationRequested();
                step(name);
            }));
            await report.WriteAsync(Console.Out);
            return report.Differences.Count == 0 ? 0 : 1;
        }
        catch (Exception exception) when (exception is SeedFileException or DbException or IOException or UnauthorizedAccessException or WrongSettingsException)
        {
            await Console.Error.WriteLineAsync($"Nothing was verified. {exception.Message}");
            return 1;
        }
    }

    private static async Task<VerificationReport> VerifyAsync(string[] settings, string? bag, bool areSeedsGiven, Action<string> step)
    {
        if (bag is not null && !areSeedsGiven)
        {
            return await BagVerification.RunAsync(bag, null, step);
        }

        var options = CommandSettings.Options(settings);
        return bag is not null
            ? await BagVerification.RunAsync(bag, new SeedFolder(options.Seeds), step)
            : options.Store == StoreEngine.Postgres ? OnServer(options, step)
            : GenerationVerification.Run(new GenerationFolder(options.Data), new SeedFolder(options.Seeds), step);
    }

    private static VerificationReport OnServer(ArchiveOptions options, Action<string> step)
    {
        using var generations = new PostgresGenerations(new(options.Connection, options.ReadConnection));
        return ServerVerification.Run(generations, new SeedFolder(options.Seeds), step);
    }
}
