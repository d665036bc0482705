namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// The generation that was taken back, named in the file <c>withdrawn</c>. What it was built from is not built again on its
/// own, so that a site that starts anew does not put back what its operator took away.
/// </summary>
public sealed class Withdrawal(GenerationFolder folder)
{
    private string File => Path.Combine(Path.GetDirectoryName(folder.LockFile)!, "withdrawn");

    /// <summary>Null where none was, or where its file is gone.</summary>
    public Generation? Generation
    {
        get
        {
            try
            {
                var generation = folder.Named(System.IO.File.ReadAllText(File).Trim());
                return System.IO.File.Exists(generation.Path) ? generation : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    public void Remember(Generation generation)
    {
        System.IO.File.WriteAllText(File, generation.Id + "\n");
        Durability.Flush(File);
    }

    /// <summary>Nothing is withdrawn any more. A folder that no build has made yet holds nothing to forget.</summary>
    public void Forget()
    {
        if (System.IO.File.Exists(File))
        {
            System.IO.File.Delete(File);
        }
    }
}
