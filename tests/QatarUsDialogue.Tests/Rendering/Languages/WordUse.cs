using System.Text.RegularExpressions;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering.Languages;

/// <summary>Which words the pages ask for, read from their templates and from what renders them.</summary>
internal static partial class WordUse
{
    private static readonly string[] Folders = ["Pages", "Rendering"];

    private static readonly string Sources = string.Join('\n', Folders
        .SelectMany(folder => Directory.EnumerateFiles(
            Repository.Path("src", "QatarUsDialogue.Web", folder), "*.*", SearchOption.AllDirectories))
        .Where(file => file.EndsWith(".cshtml", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
        .Select(File.ReadAllText));

    /// <summary>Keys that stand in the templates as they are, of the groups of the tables.</summary>
    public static IReadOnlySet<string> Keys { get; } = Literal().Matches(Sources)
        .Select(match => match.Groups[1].Value)
        .Where(key => GroupsOf(Wording.Arabic).Contains(key.Split('.')[0]))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Groups whose key a template puts together: <c>$"nav.{key}"</c>.</summary>
    public static IReadOnlySet<string> Groups { get; } = Composed().Matches(Sources)
        .Select(match => match.Groups[1].Value)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Nouns that are counted.</summary>
    public static IReadOnlySet<string> Nouns { get; } = Word().Matches(Sources)
        .Select(match => match.Groups[1].Value)
        .Where(noun => Wording.Arabic.Keys.Contains($"{noun}.{PluralForm.Other}"))
        .ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> GroupsOf(Wording words) =>
        words.Keys.Select(key => key.Split('.')[0]).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("\"([a-zA-Z]+\\.[a-z][a-zA-Z]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("\\$\"([a-zA-Z]+)\\.\\{")]
    private static partial Regex Composed();

    [GeneratedRegex("\"([a-zA-Z]+)\"")]
    private static partial Regex Word();
}
