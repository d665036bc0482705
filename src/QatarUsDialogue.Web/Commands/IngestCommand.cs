using System.CommandLine;
using System.Data.Common;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Ingestion.Workers;
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
        var worker = new Option<bool>("--worker") { Description = "Build nothing: read articles beside other workers until all are read. Needs Archive:Store=Postgres" };
        var finish = new Option<bool>("--finish") { Description = "Build from what workers have read. Needs Archive:Store=Postgres" };
        command.Add(rollback);
        command.Add(worker);
        command.Add(finish);
        command.SetAction((result, cancellation) => RunAsync(
            [.. folders.Settings(result)],
            async (services, stop) => result.GetValue(rollback) ? await GoBackAsync(services, stop)
                : result.GetValue(worker) ? await WorkAsync(services, stop)
                : await BuildAsync(services, result.GetValue(finish), stop),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] settings, Func<IServiceProvider, CancellationToken, Task<int>> run, CancellationToken cancellation)
    {
        try
        {
            var builder = CommandSettings.Host(settings);
            builder.Services.AddArchiveLog(builder.Configuration);
            builder.Services.AddArchiveStore(ArchiveOptions.From(builder.Configuration)).AddIngestion();
            using var host = builder.Build();
            return await run(host.Services, cancellation);
        }
        catch (Exception exception) when (exception is SeedFileException or DbException or IOException or UnauthorizedAccessException or DamagedGenerationException or WrongSettingsException)
        {
            await Console.Error.WriteLineAsync($"Nothing was built. {exception.Message}");
            return 1;
        }
    }

    private static async Task<int> GoBackAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var (now, withdrawn) = await services.GetRequiredService<Rollback>().RunAsync(cancellation);
        Console.WriteLine($"Release {now.Release} is in service again. Release {withdrawn.Release} was taken back.");
        return 0;
    }

    private static async Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellation)
    {
        NeedShared(services, "--worker");
        var worker = services.GetRequiredService<ReadingWorker>();
        var read = await CommandProgress.WithAsync(step => worker.RunAsync(count => step(FormattableString.Invariant($"{count} articles read")), cancellation));
        Console.WriteLine(FormattableString.Invariant($"{read} articles were read here, and none is left."));
        return 0;
    }

    private static async Task<int> BuildAsync(IServiceProvider services, bool needsShared, CancellationToken cancellation)
    {
        if (needsShared)
        {
            NeedShared(services, "--finish");
        }

        // Who asks for a build in so many words wants it, also after a rollback.
        services.GetRequiredService<IGenerationBuilds>().ForgetWithdrawn();
        var archive = services.GetRequiredService<ArchiveBuilder>();
        var report = await CommandProgress.WithAsync(step => archive.BuildAsync(step, cancellation));
        await TellAsync(report);
        return report.Refusals.Count == 0 ? 0 : 1;
    }

    // The generation is in service by now, and its decisions stand in it: a disk that breaks here takes back nothing.
    private static async Task TellAsync(BuildReport report)
    {
        try
        {
            await BuildReportText.WriteAsync(report, Console.Out);
        }
        catch (DbException exception)
        {
            await Console.Error.WriteLineAsync($"Generation {report.Id} is in service; what was decided for it cannot be read. {exception.Message}");
        }
    }

    private static void NeedShared(IServiceProvider services, string option)
    {
        if (services.GetService<SharedReadings>() is null)
        {
            throw new WrongSettingsException([$"{option} is for many programs over one server: set {ArchiveOptions.Section}:{nameof(ArchiveOptions.Store)}={StoreEngine.Postgres} and {nameof(ArchiveOptions.Connection)}."]);
        }
    }
}
