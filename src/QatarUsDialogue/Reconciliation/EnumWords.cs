using System.Text;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Names of enumerations as they stand in addresses and reports: <c>LetterOfIntent</c> is <c>letter-of-intent</c>.</summary>
internal static class EnumWords
{
    public static string Of(Enum value)
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append('-');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
