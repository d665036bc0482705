using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Tests.Rules;

/// <summary>What the reader found in a sample, and its value under the heading of a column.</summary>
internal sealed record Finding(TextSpan Span, Func<string, string> Value)
{
    public const string Nothing = "–";
}
