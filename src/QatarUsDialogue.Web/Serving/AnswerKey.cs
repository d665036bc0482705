using QatarUsDialogue.Web.Rendering.Preferences;

namespace QatarUsDialogue.Web.Serving;

/// <summary>
/// All that tells one answer of a generation from another. The language is told by the path; scheme and host are part of it
/// because pages hold whole addresses, and are empty where the whole address is set.
/// </summary>
public readonly record struct AnswerKey(string Scheme, string Host, string Path, string Query, Theme Theme)
{
    // The strings of a key are two bytes a letter, and each has a head; so has the place in the table.
    private const int Overhead = 256;

    public int Bytes => Overhead + (2 * (Scheme.Length + Host.Length + Path.Length + Query.Length));

    /// <summary>The key of a request as it stands. Only a request in canonical writing has the key of a kept answer.</summary>
    public static AnswerKey Of(HttpRequest request, bool isAddressSet, Theme theme) => new(
        isAddressSet ? "" : request.Scheme,
        isAddressSet ? "" : request.Host.Value ?? "",
        request.Path.Value ?? "",
        request.QueryString.Value ?? "",
        theme);
}
