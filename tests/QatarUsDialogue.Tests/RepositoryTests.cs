using System.Buffers;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Tests;

/// <summary>Keeps the house.</summary>
public partial class RepositoryTests
{
    private static readonly string[] TextFiles = [".cs", ".cshtml", ".css", ".js", ".csproj", ".props", ".yaml", ".yml", ".json", ".md"];
    private static readonly string[] Rooms = ["src", "tests", "docs"];

    /// <summary>Marks, embeddings, overrides and isolates of the bidirectional algorithm.</summary>
    private static readonly SearchValues<char> Directions =
        SearchValues.Create("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    /// <summary>What reads a file, a clock, a culture, the network or chance.</summary>
    private static readonly string[] World =
    [
        "File.",
        "Directory.",
        "Path.GetFullPath",
        "Path.GetTempPath",
        "Path.GetRandomFileName",
        "Console.",
        "Environment.",
        "DateTime.Now",
        "DateTime.Today",
        "DateTime.UtcNow",
        "DateTimeOffset",
        "TimeProvider",
        "Stopwatch",
        "CurrentCulture",
        "CurrentUICulture",
        "StringComparison.CurrentCulture",
        "StringComparison.InvariantCulture",
        "ToLower()",
        "ToUpper()",
        "HttpClient",
        "Random",
        "Guid.NewGuid",
    ];

    [Fact]
    public void TheReaderHasNoPackageAndNoOtherProject()
    {
        var project = File.ReadAllText(Repository.Path("src", "QatarUsDialogue", "QatarUsDialogue.csproj"));

        Assert.DoesNotContain("Reference", project, StringComparison.Ordinal);
    }

    [Fact]
    public void TheReaderLoadsNothingButTheRuntime() =>
        Assert.All(
            typeof(ArticleReader).Assembly.GetReferencedAssemblies(),
            assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));

    [Fact]
    public void TheReaderTouchesNoFileNoClockAndNoCulture() =>
        Assert.Empty(
            from file in Files("src/QatarUsDialogue", ".cs")
            from word in World
            where Regex.IsMatch(File.ReadAllText(file), @"(?<![\w.])" + Regex.Escape(word))
            select $"{Relative(file)} says {word}");

    [Fact]
    public void ANamespaceIsItsFolder() =>
        Assert.Empty(
            from room in Rooms
            from file in Files(room, ".cs")
            let declared = Namespace().Match(File.ReadAllText(file))
            where declared.Success && declared.Groups[1].Value != Folder(file)
            select $"{Relative(file)} is in {declared.Groups[1].Value}");

    [Fact]
    public void NoSourceHidesACharacterThatTurnsTheDirectionOfText() =>
        Assert.Empty(
            from room in Rooms
            from file in Files(room, TextFiles)
            let at = File.ReadAllText(file).AsSpan().IndexOfAny(Directions)
            where at >= 0
            select $"{Relative(file)} at {at}");

    private static IEnumerable<string> Files(string folder, params string[] endings) => Directory
        .EnumerateFiles(Repository.Path(folder.Split('/')), "*", SearchOption.AllDirectories)
        .Where(file => endings.Contains(Path.GetExtension(file)))
        .Where(file => !Relative(file).Split('/').Any(part => part is "obj" or "bin" or "TestResults" or "node_modules"));

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    // src/QatarUsDialogue/Words/Ordinals.cs → QatarUsDialogue.Words
    private static string Folder(string file) => string.Join('.', Relative(file).Split('/').Skip(1).SkipLast(1));

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
