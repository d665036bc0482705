namespace QatarUsDialogue.Web.Store;

/// <summary>One generation for the length of one request, whatever is published meanwhile.</summary>
public sealed class ArchiveLease : IDisposable
{
    private readonly OpenGeneration open;
    private bool isDisposed;

    internal ArchiveLease(OpenGeneration open) => this.open = open;

    public Generation Generation => open.Generation;

    public ArchiveContext OpenContext() => new(open.Options);

    public void Dispose()
    {
        if (!isDisposed)
        {
            isDisposed = true;
            open.Leave();
        }
    }
}
