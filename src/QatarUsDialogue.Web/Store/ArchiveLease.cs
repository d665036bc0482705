using Microsoft.EntityFrameworkCore;

namespace QatarUsDialogue.Web.Store;

/// <summary>One generation for the length of one request, whatever is published meanwhile.</summary>
public sealed class ArchiveLease : IDisposable
{
    private readonly OpenGeneration open;
    private bool isDisposed;

    internal ArchiveLease(OpenGeneration open) => this.open = open;

    public Generation Generation => open.Generation;

    public ArchiveContext OpenContext()
    {
        var context = new ArchiveContext(open.Options) { Once = open.Once };
        // One connection for all that a request asks: to take it anew for each question costs more than most answers.
        context.Database.OpenConnection();
        return context;
    }

    public void Dispose()
    {
        if (!isDisposed)
        {
            isDisposed = true;
            open.Leave();
        }
    }
}
