using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QatarUsDialogue.Web.Store;

/// <summary>A generation in service, with the number of those who read it. Closed after the last of them.</summary>
internal sealed class OpenGeneration(Generation generation)
{
    private readonly Lock gate = new();
    private int readers;
    private bool isRetired;

    public Generation Generation => generation;

    public DbContextOptions<ArchiveContext> Options { get; } = GenerationFile.ReadOnlyOptions(generation.Path);

    public bool TryEnter()
    {
        lock (gate)
        {
            if (isRetired)
            {
                return false;
            }

            readers++;
            return true;
        }
    }

    public void Leave()
    {
        lock (gate)
        {
            readers--;
            CloseIfDone();
        }
    }

    public void Retire()
    {
        lock (gate)
        {
            isRetired = true;
            CloseIfDone();
        }
    }

    // Pooled connections hold the file open: without this an old generation would keep its place on the disk.
    private void CloseIfDone()
    {
        if (isRetired && readers == 0)
        {
            using var connection = new SqliteConnection(GenerationFile.ForReading(generation.Path));
            SqliteConnection.ClearPool(connection);
        }
    }
}
