using System.Buffers.Text;
using System.Text.Json;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>
/// Where a list goes on, with nothing kept on the server: the generation that the list is of, when it came into service, the
/// set, and the last record that was sent.
/// </summary>
/// <param name="Stamp">The time of the generation in ticks.</param>
/// <param name="Sent">How many records were sent.</param>
public sealed record ResumptionToken(string Generation, long Stamp, string Set, HarvestKind Kind, string Key, int Sent)
{
    private const int Longest = 2000;

    public string Write() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <exception cref="HarvestRefusalException">It is none.</exception>
    public static ResumptionToken Read(string written)
    {
        try
        {
            if (written.Length <= Longest && Base64Url.IsValid(written)
                && JsonSerializer.Deserialize<ResumptionToken>(Base64Url.DecodeFromChars(written)) is { Generation: not null, Set: not null, Key: not null, Sent: >= 0 } token
                && Enum.IsDefined(token.Kind)
                && token.Stamp > 0 && token.Stamp < DateTime.MaxValue.Ticks)
            {
                return token;
            }
        }
        catch (JsonException)
        {
        }

        throw Bad("This is no resumptionToken of this repository.");
    }

    public static HarvestRefusalException Bad(string words) => new(HarvestRefusalException.BadResumptionToken, words);
}
