using Microsoft.EntityFrameworkCore;

namespace QatarUsDialogue.Web.Store;

/// <summary>One generation for the length of one request, whatever is published meanwhile.</summary>
public sealed class ArchiveLease : IDisposable
{
    private readonly OpenGeneration _open;
    private bool _isDisposed;

    internal ArchiveLease(OpenGeneration open) => _open = open;

    public Generation Generation => _open.Generation;

    public ArchiveContext OpenContext()
    {
        var context = new ArchiveContext(_open.Options) { Once = _open.Once };
        // One connection for all that a request asks: to take it anew for each question costs more than most answers.
        context.Database.OpenConnection();
        return context;
    }

    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            _open.Leave();
        }
    }
}
