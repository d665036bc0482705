using System.Text;
using System.Text.RegularExpressions;
using QatarUsDialogue.Web.Captures;

namespace QatarUsDialogue.Tests.Captures;

/// <summary>Every example of <c>docs/captures.md</c> is what the program does.</summary>
public sealed partial class CapturesPageTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match match in Pairs().Matches(File.ReadAllText(Repository.Path("docs", "captures.md"))))
            {
                examples.Add(match.Groups[1].Value, match.Groups[2].Value);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleGivesTheTextUnderIt(string html, string text) =>
        Assert.Equal(text, PageCapture.TextOf(Encoding.UTF8.GetBytes(html)));

    [Fact]
    public void NoExampleIsLeftOut() =>
        Assert.Equal(Regex.Count(File.ReadAllText(Repository.Path("docs", "captures.md")), "^```html$", RegexOptions.Multiline), Examples.Count);

    [GeneratedRegex(@"^```html\n([^`]*)\n```\n\n```text\n([^`]*)\n```$", RegexOptions.Multiline)]
    private static partial Regex Pairs();
}
