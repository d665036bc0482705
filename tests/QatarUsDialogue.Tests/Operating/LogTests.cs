using System.Text.Json;
using QatarUsDialogue.Tests.Requests;

namespace QatarUsDialogue.Tests.Operating;

[Collection(GuardedSite.Shared)]
public class LogTests(GuardedSite guarded)
{
    private static readonly string[] Personal = ["127.0.3.", "192.0.2.77", "secretword", "hospital", "Secret-Browser", "theme=dark"];

    [Fact]
    public async Task TheLogHasANumberForEveryRequestAndNothingOfTheReader()
    {
        var site = guarded.Running;
        string[] reader = ["X-Forwarded-For: 192.0.2.77", "User-Agent: Secret-Browser", "Cookie: theme=dark", "Referer: http://hospital.example/"];

        var found = await site.AskAsync("/search?q=secretword", "127.0.3.1", reader);
        await site.AskAsync("/nowhere%0d%0aforged", "127.0.3.2", reader);
        await site.AskAsync("/prefs?theme=secretword&back=/hospital", "127.0.3.3", reader);
        await site.SayAsync("GET /secretword", "127.0.3.4");
        var number = found.Split("X-Request-Id: ")[1].Split('\r')[0];
        string[] awaited = [$"\"{number}\"", "forged", "\"/prefs\""];
        await site.UntilAsync(() => Task.FromResult(awaited.All(word => site.Lines.Any(line => line.Contains(word, StringComparison.Ordinal) && line.Contains("\"Elapsed\"", StringComparison.Ordinal)))));

        var lines = site.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var search = lines.Single(line => line.TryGetProperty("RequestId", out var id) && id.GetString() == number && line.TryGetProperty("Elapsed", out _));
        Assert.Equal("/search", search.GetProperty("RequestPath").GetString());
        Assert.Equal(200, search.GetProperty("StatusCode").GetInt32());
        // A line break in an address makes no second line.
        Assert.Contains(lines, line => line.TryGetProperty("RequestPath", out var path) && path.GetString() == "/nowhere%0D%0Aforged");
        Assert.All(Personal, word => Assert.DoesNotContain(site.Lines, line => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
