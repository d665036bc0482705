using System.Text.Json;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>An answer of the site as it came over the wire, for others to send: the same headers, the same bytes.</summary>
internal sealed record RecordedAnswer(Dictionary<string, string> Headers, byte[] Body)
{
    private static readonly string[] OfTheConnection = ["Date", "Content-Length", "Connection", "Keep-Alive", "Transfer-Encoding"];

    public string EntityTag => Headers["ETag"];

    public static async Task<RecordedAnswer> AskAsync(Uri address, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await client.SendAsync(request);
        var all = answer.Headers.Concat(answer.Content.Headers)
            .Where(header => !OfTheConnection.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new(all, await answer.Content.ReadAsByteArrayAsync());
    }

    public static RecordedAnswer Read(string file) => JsonSerializer.Deserialize<RecordedAnswer>(File.ReadAllText(file))!;

    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));
}
