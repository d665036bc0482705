using System.Text;

namespace QatarUsDialogue.Extraction.People;

/// <summary>
/// The consonants of a foreign name, by which its spellings in Arabic letters are one: «بلينكن» and «بلينكين»,
/// «أنتوني» and «أنطوني», «منوتشين» and «منوشن», «مورغان» and «مورجان».
/// </summary>
internal static class ForeignSpelling
{
    public static string Consonants(string word)
    {
        var letters = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            // تش and ش both write the sound of ch.
            if (word[i] == 'ت' && i + 1 < word.Length && word[i + 1] == 'ش')
            {
                continue;
            }

            var letter = Sound(word[i]);
            if (letter != '\0' && (letters.Length == 0 || letters[^1] != letter))
            {
                letters.Append(letter);
            }
        }

        return letters.ToString();
    }

    private static char Sound(char letter) => letter switch
    {
        'ا' or 'و' or 'ي' or 'ه' or 'ء' or 'ئ' or 'ؤ' or 'ع' => '\0',
        'ط' or 'ث' or 'ذ' => 'ت',
        'ز' or 'ص' or 'ظ' => 'س',
        'ض' => 'د',
        'غ' or 'گ' => 'ج',
        'ق' => 'ك',
        'ڤ' => 'ف',
        'پ' => 'ب',
        'چ' => 'ش',
        _ => letter,
    };
}
