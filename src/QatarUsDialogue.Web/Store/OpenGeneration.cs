using Microsoft.EntityFrameworkCore;

namespace QatarUsDialogue.Web.Store;

/// <summary>A generation in service, with the number of those who read it. Closed after the last of them.</summary>
/// <param name="close">Gives back what the engine holds for it.</param>
public sealed class OpenGeneration(Generation generation, DbContextOptions<ArchiveContext> options, Action close)
{
    private readonly Lock _gate = new();
    private int _readers;
    private bool _isRetired;

    public Generation Generation => generation;

    public DbContextOptions<ArchiveContext> Options => options;

    public ReadOnce Once { get; } = new();

    public bool TryEnter()
    {
        lock (_gate)
        {
            if (_isRetired)
            {
                return false;
            }

            _readers++;
            return true;
        }
    }

    public void Leave()
    {
        lock (_gate)
        {
            _readers--;
            CloseIfDone();
        }
    }

    public void Retire()
    {
        lock (_gate)
        {
            _isRetired = true;
            CloseIfDone();
        }
    }

    private void CloseIfDone()
    {
        if (_isRetired && _readers == 0)
        {
            close();
        }
    }
}
