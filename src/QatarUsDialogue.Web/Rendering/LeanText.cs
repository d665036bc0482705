using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The literal parts of templates with every run of white space as one line end or one space.</summary>
public static partial class LeanText
{
    // The parts are constants of the compiled templates: each is worked on once.
    private static readonly ConditionalWeakTable<string, string> Known = [];

    public static string Of(string literal) => Known.GetValue(literal, Lean);

    private static string Lean(string literal) =>
        Runs().Replace(literal, run => run.ValueSpan.Contains('\n') ? "\n" : " ");

    [GeneratedRegex(@"\s{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Runs();
}
