using QatarUsDialogue.Tests.Operating;

namespace QatarUsDialogue.Tests.Requests;

[Collection(GuardedSite.Shared)]
public sealed class SchemeTests(GuardedSite guarded)
{
    private readonly RunningSite _site = guarded.Running;

    [Theory]
    [InlineData(GuardedSite.Proxy, "https")]
    [InlineData("127.0.2.4", "http")]
    public async Task TheSchemeIsTakenFromAProxyOfOursAlone(string from, string scheme)
    {
        var answer = await _site.AskAsync("/rounds/6", from, "X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.9");

        Assert.Contains($"href=\"{scheme}://127.0.0.1/", answer, StringComparison.Ordinal);
    }
}
