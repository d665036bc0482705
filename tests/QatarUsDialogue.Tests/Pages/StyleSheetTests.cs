using System.Text.RegularExpressions;

namespace QatarUsDialogue.Tests.Pages;

public sealed partial class StyleSheetTests
{
    private static readonly string Css = string.Concat(
        Directory.EnumerateFiles(Repository.Path("src", "QatarUsDialogue.Web", "wwwroot", "css")).Select(File.ReadAllText));

    [Fact]
    public void TheSheetKnowsNoLeftAndNoRight()
    {
        Assert.DoesNotMatch(Physical(), Css);
    }

    [Fact]
    public void LettersAreNeverSpacedOrSlanted()
    {
        Assert.DoesNotMatch(@"letter-spacing:(?!0[;}])", Css);
        Assert.DoesNotContain("font-style:italic", Css, StringComparison.Ordinal);
        Assert.DoesNotContain("text-align:justify", Css, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFontOfTheSheetIsThereWithItsLicence()
    {
        var fonts = Repository.Path("src", "QatarUsDialogue.Web", "wwwroot", "fonts");
        var named = Font().Matches(Css).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(File.Exists(Path.Combine(fonts, Fingerprint().Replace(name, "."))), name));
        Assert.NotEmpty(Directory.EnumerateFiles(fonts, "OFL-*.txt"));
    }

    [GeneratedRegex(@"(?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)|float:\s*(?:left|right)|[;{\s](?:left|right)\s*:")]
    private static partial Regex Physical();

    [GeneratedRegex("[.][0-9a-z]{10}[.]")]
    private static partial Regex Fingerprint();

    [GeneratedRegex(@"url\(\.\./fonts/([^)]+)\)")]
    private static partial Regex Font();
}
