using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace QatarUsDialogue.Web.Store;

/// <summary>A generation in service, with the number of those who read it. Closed after the last of them.</summary>
/// <param name="close">Gives back what the engine holds for it.</param>
public sealed class OpenGeneration(Generation generation, DbContextOptions<ArchiveContext> options, Action close)
{
    // Seats are few, and beyond them only answers that are long in sending have one.
    private const int MostSpare = 32;

    // What Entity Framework needs for a context takes longer to make than most questions to answer: it is lent again. As it
    // lives long, it may not remember for a second that nobody listens to what it asks.
    private readonly PooledDbContextFactory<ArchiveContext> _contexts =
        new(new DbContextOptionsBuilder<ArchiveContext>(options).ConfigureLoggingCacheTime(TimeSpan.Zero).Options, MostSpare);

    private readonly ReadOnce _once = new();
    private readonly Lock _gate = new();
    private int _readers;
    private bool _isRetired;

    public Generation Generation => generation;

    /// <summary>For one request. Whoever disposes of it gives it back, and its connection.</summary>
    public ArchiveContext OpenContext()
    {
        var context = _contexts.CreateDbContext();
        context.Once = _once;
        // One connection for all that a request asks: to take it anew for each question costs more than most answers.
        context.Database.OpenConnection();
        return context;
    }

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
