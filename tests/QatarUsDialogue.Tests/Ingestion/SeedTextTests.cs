namespace QatarUsDialogue.Tests.Ingestion;

public class SeedTextTests
{
    private static readonly string[] Folders = ["src", "tests", "docs", "seeds/lexicon", "seeds/records"];
    private static readonly string[] Endings = [".cs", ".cshtml", ".css", ".md", ".yaml", ".json"];

    // A hidden mark makes the eye read another order than the compiler and the matcher do.
    [Fact]
    public void NoSourceFileAndNoEditorsFileHoldsAHiddenDirectionMark() =>
        Assert.Empty(
            from folder in Folders
            let path = Repository.Path(folder)
            where Directory.Exists(path)
            from file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            where Endings.Contains(Path.GetExtension(file), StringComparer.Ordinal) && !IsBuilt(file)
            where File.ReadAllText(file).Any(TurnsTheDirection)
            select Path.GetRelativePath(Repository.Root, file));

    private static bool IsBuilt(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules");

    private static bool TurnsTheDirection(char letter) =>
        letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
