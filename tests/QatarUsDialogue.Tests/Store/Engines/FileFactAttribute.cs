namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>A test of files, which a server has none of. What it proves of files the server proves in tests of its own.</summary>
public sealed class FileFactAttribute : FactAttribute
{
    public FileFactAttribute()
    {
        if (StoreUnderTest.IsServer)
        {
            Skip = "There are no files of generations on a server.";
        }
    }
}
