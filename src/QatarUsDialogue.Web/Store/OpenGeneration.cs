using Microsoft.EntityFrameworkCore;

namespace QatarUsDialogue.Web.Store;

/// <summary>A generation in service, with the number of those who read it. Closed after the last of them.</summary>
/// <param name="close">Gives back what the engine holds for it.</param>
public sealed class OpenGeneration(Generation generation, DbContextOptions<ArchiveContext> options, Action close)
{
    private readonly Lock gate = new();
    private int readers;
    private bool isRetired;

    public Generation Generation => generation;

    public DbContextOptions<ArchiveContext> Options => options;

    public ReadOnce Once { get; } = new();

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

    private void CloseIfDone()
    {
        if (isRetired && readers == 0)
        {
            close();
        }
    }
}
