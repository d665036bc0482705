namespace QatarUsDialogue.Tests;

/// <summary>Figures that a run of the tests prints at its end; <c>tests/run</c> shows the file.</summary>
internal static class Figures
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Written = new(StringComparer.Ordinal);

    public static void Write(string line)
    {
        lock (Gate)
        {
            if (Written.Add(line))
            {
                var folder = Directory.CreateDirectory(Repository.Path("artifacts"));
                File.WriteAllLines(Path.Combine(folder.FullName, "figures.txt"), Written.Order(StringComparer.Ordinal));
            }
        }
    }
}
