using System.Buffers.Text;
using System.Text.Json;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>
/// The place in a list after which it goes on: the list, its filters, and the keys of the last item that was sent. The keys are
/// those that stay from generation to generation, so that a list goes on where it was also when a new one came meanwhile.
/// </summary>
public static class Cursor
{
    private const int Longest = 1000;

    public static string Write(string list, string filters, IEnumerable<string> keys) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new[] { list, filters }.Concat(keys)));

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
                && ofList == list && ofFilters == filters && rest.Length == keys && rest.All(key => key is not null)
                ? rest
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
