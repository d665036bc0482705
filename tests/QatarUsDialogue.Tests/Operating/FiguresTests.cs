using System.Net;
using QatarUsDialogue.Tests.Requests;

namespace QatarUsDialogue.Tests.Operating;

[Collection(GuardedSite.Shared)]
public class FiguresTests(GuardedSite guarded)
{
    [Fact]
    public async Task FiguresAreServedOnAnAddressOfTheirOwnAndNowhereElse()
    {
        var site = guarded.Running;
        using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{guarded.FiguresPort}") };
        await site.TextAsync("/rounds/6");

        var text = "";
        await site.UntilAsync(async () => (text = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative))).Contains("archive_builds", StringComparison.Ordinal));

        Assert.Matches("(?m)^# TYPE http_server_request_duration_seconds histogram$", text);
        Assert.Matches("(?m)^http_server_request_duration_seconds_count{[^\n]*http_response_status_code=\"200\"[^\n]*} [1-9]", text);
        Assert.Matches($"(?m)^archive_generation{{[^\n]*release=\"{site.Seeds.Store.Current()!.Release}\"[^\n]*}} 1\\b", text);
        Assert.Matches("(?m)^archive_builds_total{[^\n]*ending=\"new\"[^\n]*} 1\\b", text);
        Assert.Matches("(?m)^archive_build_duration_seconds_count", text);
        Assert.Matches("(?m)^archive_requests_waiting", text);
        Assert.Matches("(?m)^dotnet_gc_collections", text);
        Assert.Matches("(?m)^kestrel_active_connections", text);
        Assert.DoesNotContain("127.0.0.1\"", text.Replace("server_address=\"127.0.0.1\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/metrics"));
        using var other = await client.GetAsync(new Uri("/rounds/6", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }
}
