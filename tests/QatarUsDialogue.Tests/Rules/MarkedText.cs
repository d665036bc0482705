using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Tests.Rules;

/// <summary>
/// A sample as a rule page writes it: ⟦ ⟧ around the words that must be found, and «{U+00A0}» for a character that
/// the eye cannot see. Marks may stand inside one another.
/// </summary>
internal sealed partial record MarkedText(string Text, IReadOnlyList<TextSpan> Marks)
{
    public static MarkedText Parse(string sample)
    {
        var plain = Invisible().Replace(sample, m =>
            ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        var text = new StringBuilder();
        var open = new Stack<int>();
        var marks = new List<TextSpan>();
        foreach (var c in plain)
        {
            switch (c)
            {
                case '⟦':
                    open.Push(text.Length);
                    break;
                case '⟧':
                    marks.Add(TextSpan.Between(open.Pop(), text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return open.Count == 0
            ? new MarkedText(text.ToString(), InOrder(marks, m => m))
            : throw new FormatException($"A mark is never closed: {sample}");
    }

    /// <summary>From left to right in the text; of two that start together the longer one first.</summary>
    public static IReadOnlyList<T> InOrder<T>(IEnumerable<T> items, Func<T, TextSpan> span) =>
        [.. items.OrderBy(item => span(item).Start).ThenByDescending(item => span(item).Length)];

    [GeneratedRegex(@"\{U\+([0-9A-F]{4})\}")]
    private static partial Regex Invisible();
}
