using System.Security.Cryptography;
using System.Text;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Short names made of SHA-256, so that the same thing is called the same in every build.</summary>
internal static class Digest
{
    public const int BitsOfLetter = 5;

    // Digits and small letters without i, l, o and u: nothing that is misread, and few words by chance.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The first hexadecimal digits of the hash.</summary>
    public static string Of(int digits, params IEnumerable<string> parts) => Convert.ToHexStringLower(Hash(parts))[..digits];

    /// <summary>The first letters of the hash in base 32, to be read aloud and typed: five bits each, 32 of them at most.</summary>
    public static string Letters(int letters, params IEnumerable<string> parts)
    {
        var bytes = Hash(parts);
        return string.Create(letters, bytes, static (text, hash) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                var (first, shift) = (i * 5 / 8, i * 5 % 8);
                text[i] = Alphabet[(((hash[first] << 8) | hash[first + 1]) >> (11 - shift)) & 31];
            }
        });
    }

    /// <summary>What these letters stand for, the first highest; twelve of them at most.</summary>
    public static ulong Bits(string letters)
    {
        var bits = 0UL;
        foreach (var letter in letters)
        {
            bits = (bits << BitsOfLetter) | (uint)Alphabet.IndexOf(letter, StringComparison.Ordinal);
        }

        return bits;
    }

    /// <summary>The letters that stand for these bits.</summary>
    public static string Letters(int letters, ulong bits) => string.Create(letters, bits, static (text, left) =>
    {
        for (var i = text.Length - 1; i >= 0; i--, left >>= BitsOfLetter)
        {
            text[i] = Alphabet[(int)(left & 31)];
        }
    });

    private static byte[] Hash(IEnumerable<string> parts)
    {
        // U+001F cannot stand in a key or a number, so that no two lists of parts run together.
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts)));
    }
}
