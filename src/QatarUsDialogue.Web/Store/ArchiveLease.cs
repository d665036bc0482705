namespace QatarUsDialogue.Web.Store;

/// <summary>One generation for the length of one request, whatever is published meanwhile.</summary>
public sealed class ArchiveLease : IDisposable
{
    private readonly OpenGeneration _open;
    private bool _isDisposed;

    internal ArchiveLease(OpenGeneration open) => _open = open;

    public Generation Generation => _open.Generation;

    public ArchiveContext OpenContext() => _open.OpenContext();

    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            _open.Leave();
        }
    }
}
