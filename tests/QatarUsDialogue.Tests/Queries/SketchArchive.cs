using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Postgres;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Queries;

/// <summary>A small archive in a real SQLite file, or a real database, gone when the test is over.</summary>
internal sealed class SketchArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sketch-");

    /// <param name="frequent">From how many passages on neighbours have a list of their own; null for as many as ever.</param>
    public SketchArchive(Archive archive, int? frequent = null)
        : this(archive, frequent, StoreUnderTest.IsServer)
    {
    }

    /// <param name="isOnServer">Whichever engine the tests are run with.</param>
    public SketchArchive(Archive archive, int? frequent, bool isOnServer)
    {
        var pages = new CapturedPages(_folder.FullName);
        Context = isOnServer ? OnServer(archive, pages, frequent) : InFile(archive, pages, frequent);
    }

    public ArchiveContext Context { get; }

    public void Dispose()
    {
        Context.Dispose();
        _folder.Delete(recursive: true);
    }

    private ArchiveContext OnServer(Archive archive, CapturedPages pages, int? frequent)
    {
        using var generations = new PostgresGenerations(new(PostgresServer.ConnectionOf(_folder.FullName), ""));
        using var alone = generations.AloneAsync(TimeProvider.System, () => { }, CancellationToken.None).GetAwaiter().GetResult();
        if (frequent is { } least)
        {
            generations.Write(ArchiveFlow.Of(archive), pages, "sketch", least);
        }
        else
        {
            generations.Write(ArchiveFlow.Of(archive), pages, "sketch");
        }

        return generations.Open(generations.Finish("sketch", new string('a', 64)));
    }

    private ArchiveContext InFile(Archive archive, CapturedPages pages, int? frequent)
    {
        var path = Path.Combine(_folder.FullName, "sketch.db");
        if (frequent is { } least)
        {
            GenerationWriter.Write(archive, pages, Remembered.Nothing, "sketch", path, least);
        }
        else
        {
            GenerationWriter.Write(archive, pages, Remembered.Nothing, "sketch", path);
        }

        return new(new DbContextOptionsBuilder<ArchiveContext>().UseSqlite($"Data Source={path};Pooling=False").Options);
    }
}
