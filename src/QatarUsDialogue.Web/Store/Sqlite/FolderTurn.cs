namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>The turn of one build in a folder of generations. What it leaves unfinished goes with it.</summary>
internal sealed class FolderTurn(GenerationFolder folder, BuildLock taken) : IDisposable
{
    public void Dispose()
    {
        try
        {
            folder.RemoveLeftovers();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next turn begins with it.
        }
        finally
        {
            taken.Dispose();
        }
    }
}
