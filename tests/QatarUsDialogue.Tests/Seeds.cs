using System.Security.Cryptography;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Tests;

/// <summary>The captured articles of the repository, in the order of their names.</summary>
internal static class Seeds
{
    public static IReadOnlyList<Article> Articles { get; } =
        [.. Directory.EnumerateFiles(Repository.Path("seeds", "articles"), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    public static TheoryData<string> Names() => [.. Articles.Select(article => article.File)];

    public static Article Named(string file) => Articles.Single(article => string.Equals(article.File, file, StringComparison.Ordinal));

    private static Article Read(string path) =>
        new(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), File.ReadAllText(path));
}
