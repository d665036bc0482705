using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The literal parts of templates with each line end and the spaces around it as one line end.</summary>
internal static partial class LeanText
{
    // The parts are constants of the compiled templates: each is worked on once.
    private static readonly ConditionalWeakTable<string, string> Known = [];

    public static string Of(string literal) =>
        literal.Contains('\n', StringComparison.Ordinal) ? Known.GetValue(literal, one => LineEnds().Replace(one, "\n")) : literal;

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.NonBacktracking)]
    private static partial Regex LineEnds();
}
