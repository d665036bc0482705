using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Serving;

/// <summary>
/// The strong entity tag of an answer, known before it is made: the release, what else the bytes depend on, and the coding.
/// Whoever shows it has the very bytes that would be sent.
/// </summary>
internal static class AnswerTag
{
    private const int Digits = 20;

    /// <summary>The tag without its coding.</summary>
    public static string Of(Generation generation, string edition, AnswerKey key)
    {
        var whole = string.Join('\n', generation.Id, edition, key.Scheme, key.Host, key.Path, key.Query, key.Theme);
        return $"{generation.Release}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)))[..Digits]}";
    }

    public static string In(ContentCoding coding, string tag) => $"\"{tag}-{ContentCodings.NameOf(coding)}\"";

    /// <summary>True where the reader's program has these bytes. A weak tag counts too, as the standard has it.</summary>
    public static bool IsHeld(string entityTag, StringValues ifNoneMatch)
    {
        foreach (var line in ifNoneMatch)
        {
            if (line?.Contains(entityTag, StringComparison.Ordinal) == true)
            {
                return true;
            }
        }

        return false;
    }
}
