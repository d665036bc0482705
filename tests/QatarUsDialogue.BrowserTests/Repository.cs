namespace QatarUsDialogue.BrowserTests;

/// <summary>The folder that holds the solution, wherever the tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "QatarUsDialogue.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("QatarUsDialogue.sln stands in none of the folders above the tests.");
    }
}
