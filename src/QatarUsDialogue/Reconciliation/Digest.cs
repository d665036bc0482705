using System.Security.Cryptography;
using System.Text;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Short names made of SHA-256, so that the same thing is called the same in every build.</summary>
internal static class Digest
{
    public static string Of(int digits, params IEnumerable<string> parts)
    {
        // U+001F cannot stand in a key or a number, so that no two lists of parts run together.
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts)));
        return Convert.ToHexStringLower(bytes)[..digits];
    }
}
