using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Queries;

/// <summary>A small archive in a real SQLite file, gone when the test is over.</summary>
internal sealed class SketchArchive : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sketch-");

    /// <param name="frequent">From how many passages on neighbours have a list of their own; null for as many as ever.</param>
    public SketchArchive(Archive archive, int? frequent = null)
    {
        var path = Path.Combine(folder.FullName, "sketch.db");
        var pages = new CapturedPages(folder.FullName);
        if (frequent is { } least)
        {
            GenerationWriter.Write(archive, pages, Remembered.Nothing, "sketch", path, least);
        }
        else
        {
            GenerationWriter.Write(archive, pages, Remembered.Nothing, "sketch", path);
        }

        Context = new(new DbContextOptionsBuilder<ArchiveContext>().UseSqlite($"Data Source={path};Pooling=False").Options);
    }

    public ArchiveContext Context { get; }

    public void Dispose()
    {
        Context.Dispose();
        folder.Delete(recursive: true);
    }
}
