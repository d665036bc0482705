using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Searching.Queries;

/// <summary>A piece of a query between spaces, before it is understood.</summary>
/// <param name="Field">The letters in front of a colon; null where there is none.</param>
/// <param name="Value">What stands behind the colon, or everything; without quotation marks.</param>
internal sealed record QueryPart(string? Field, string Value, bool IsQuoted, bool IsExcluded, TextSpan Span)
{
    private static readonly string[] Ors =
    [
        "OR",
        "|",
        "أو",
        "او",
    ];

    public bool IsOr => Field is null && !IsQuoted && !IsExcluded && Ors.Contains(Value, StringComparer.Ordinal);
}
