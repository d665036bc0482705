using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>
/// The place in a list after which it goes on: the list, a hash of its filters, and the keys of the last item that was sent. The
/// filters themselves stand beside it in the address. The keys are those that stay from generation to generation, so that a list
/// goes on where it was also when a new one came meanwhile.
/// </summary>
public static class Cursor
{
    // The longest key is the id of a source: the name of a file, of 255 bytes at most.
    private const int Longest = 1000;
    private const int HashDigits = 16;

    // A key in Arabic stays in Arabic: as escapes it would be three times as long.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string list, string filters, IEnumerable<string> keys) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new[] { list, HashOf(filters) }.Concat(keys), Options));

    /// <summary>The keys; null where it is no cursor of that list with those filters.</summary>
    public static IReadOnlyList<string>? Read(string cursor, string list, string filters, int keys)
    {
        if (cursor.Length > Longest || !Base64Url.IsValid(cursor))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(cursor)) is [var ofList, var ofFilters, .. var rest]
                && ofList == list && ofFilters == HashOf(filters) && rest.Length == keys && rest.All(key => key is not null)
                ? rest
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string HashOf(string filters) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(filters)))[..HashDigits];
}
