namespace QatarUsDialogue.Segmentation;

/// <summary>
/// Gives one text for the same word wherever it stands: the press lives on few words, and most were met a moment ago. A slot
/// holds the last word that fell into it; two threads that write it write words of one value.
/// </summary>
internal static class WordPool
{
    private const int Longest = 24;

    private static readonly string?[] Slots = new string?[1 << 14];

    /// <summary>The letters as a text, in lower case.</summary>
    public static string Of(ReadOnlySpan<char> letters)
    {
        if (letters.Length > Longest)
        {
            return letters.ToString().ToLowerInvariant();
        }

        var hash = 0u;
        foreach (var letter in letters)
        {
            if (!HasNoCase(letter))
            {
                return letters.ToString().ToLowerInvariant();
            }

            hash = (hash ^ letter) * 0x9E3779B1;
        }

        ref var slot = ref Slots[hash >> 18];
        var known = slot;
        if (known is null || !letters.SequenceEqual(known))
        {
            slot = known = letters.ToString();
        }

        return known;
    }

    private static bool HasNoCase(char letter) =>
        letter is >= '\u0600' and <= '\u06FF' or < 'A' or >= 'a' and <= 'z' or >= '[' and <= '`' or '«' or '»' or >= '\u2010' and <= '\u2027';
}
