using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>
/// The literal parts of templates with every run of white space as one line end or one space, and none where it is never
/// seen: beside the tag of a block.
/// </summary>
public static partial class LeanText
{
    private const string Block =
        "</?(?:article|blockquote|body|dd|details|div|dl|dt|fieldset|footer|form|h[1-6]|head|header|html|li|link|main|meta|nav|ol|p|section|summary|table|tbody|td|th|thead|title|tr|ul)\\b";

    // The parts are constants of the compiled templates: each is worked on once.
    private static readonly ConditionalWeakTable<string, string> Known = [];

    public static string Of(string literal) => Known.GetValue(literal, Lean);

    private static string Lean(string literal) =>
        Runs().Replace(Unseen().Replace(literal, ""), run => run.ValueSpan.Contains('\n') ? "\n" : " ");

    [GeneratedRegex(@"\s{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Runs();

    [GeneratedRegex(@"\s+(?=" + Block + @")|(?<=" + Block + @"[^<>]*>)\s+")]
    private static partial Regex Unseen();
}
