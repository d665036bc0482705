using System.Text;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>How an editor writes a value of a closed list: <c>memorandum-of-understanding</c>.</summary>
internal static class SeedWords
{
    public static string Of<TChoice>(TChoice choice)
        where TChoice : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in choice.ToString())
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
