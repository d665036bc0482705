using System.Globalization;
using System.Text;

namespace QatarUsDialogue.Web.Rendering.Citing;

/// <summary>A value that stays on its line: in these formats a line end would begin another field.</summary>
internal static class OneLine
{
    public static string Of(string value)
    {
        var line = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                line.Append(line.Length == 0 || line[^1] == ' ' ? "" : " ");
            }
            // Isolates and marks of direction serve the eye on a page; in a file they are dirt.
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || IsJoiner(rune))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd();
    }

    // Between letters they tell how Arabic letters join.
    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;
}
