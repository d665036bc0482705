using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Queries;

/// <summary>A small archive in a real SQLite file, gone when the test is over.</summary>
internal sealed class SketchArchive : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sketch-");

    public SketchArchive(Archive archive)
    {
        var path = Path.Combine(folder.FullName, "sketch.db");
        GenerationWriter.Write(archive, new CapturedPages(folder.FullName), Remembered.Nothing, "sketch", path);
        Context = new(new DbContextOptionsBuilder<ArchiveContext>().UseSqlite($"Data Source={path};Pooling=False").Options);
    }

    public ArchiveContext Context { get; }

    public void Dispose()
    {
        Context.Dispose();
        folder.Delete(recursive: true);
    }
}
