using System.Reflection;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Tests;

/// <summary>No text can make a pattern run away: its time grows with the text and no faster.</summary>
public partial class PatternTests
{
    private static readonly Assembly[] Assemblies = [typeof(ArticleReader).Assembly, typeof(Web.ArchiveOptions).Assembly];

    // What is matched there are literals of compiled templates, each once, and never what anyone wrote.
    private static readonly string[] OfConstants = [nameof(Web.Rendering.LeanText)];

    private static readonly string[] Projects = ["QatarUsDialogue", "QatarUsDialogue.Web"];

    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void EveryPatternIsNonBacktrackingOrBounded()
    {
        var patterns = Assemblies.SelectMany(a => a.GetTypes()).SelectMany(t => t.GetMembers(Any))
            .SelectMany(member => member.GetCustomAttributes<GeneratedRegexAttribute>().Select(pattern => (member.DeclaringType!.Name, pattern)))
            .ToList();

        Assert.True(patterns.Count >= 10, $"Only {patterns.Count} patterns were found.");
        Assert.Empty(patterns.Where(p => !OfConstants.Contains(p.Name) && !p.pattern.Options.HasFlag(RegexOptions.NonBacktracking) && !IsBounded(p.pattern.Pattern)).Select(p => $"{p.Name}: {p.pattern.Pattern}"));
    }

    [Fact]
    public void NoPatternIsMadeButThoseThatAreLookedAt() =>
        Assert.Empty(
            from folder in Projects
            from file in Directory.EnumerateFiles(Repository.Path("src", folder), "*.cs", SearchOption.AllDirectories)
            where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("\\obj\\", StringComparison.Ordinal)
            where Made().IsMatch(File.ReadAllText(file))
            select file);

    [Theory]
    [InlineData("^a*b$", true)]
    [InlineData(@"^\s*([0-9]{4})", true)]
    [InlineData("[A-Z]{3}", true)]
    [InlineData("a+", false)]
    [InlineData("^(a+)+$", false)]
    [InlineData("^a*b*$", false)]
    [InlineData("a{2,}", false)]
    [InlineData(@"^a\*b\+$", true)]
    [InlineData("^[*+]$", true)]
    public void BoundedIsWhatRepeatsNothingWithoutEndButOnceAtTheBeginning(string pattern, bool isBounded) =>
        Assert.Equal(isBounded, IsBounded(pattern));

    // One repetition without end right after the beginning is tried from one place only.
    private static bool IsBounded(string pattern)
    {
        var plain = Sets().Replace(pattern, "x");
        return !Endless().IsMatch(AtTheBeginning().Replace(plain, "^", 1));
    }

    [GeneratedRegex(@"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")]
    private static partial Regex Sets();

    [GeneratedRegex(@"\A\^x[*+]\??|\A\^\w[*+]\??")]
    private static partial Regex AtTheBeginning();

    [GeneratedRegex(@"[*+]|\{[0-9]+,\}")]
    private static partial Regex Endless();

    [GeneratedRegex(@"new Regex\(|\bRegex\.(?:IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\(")]
    private static partial Regex Made();
}
