using System.Net;
using Microsoft.AspNetCore.Http;
using QatarUsDialogue.Tests.Operating;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Requests.Limits;

namespace QatarUsDialogue.Tests.Requests;

[Collection(GuardedSite.Shared)]
public sealed class AddressLimitTests(GuardedSite guarded)
{
    private const int Asked = GuardedSite.Burst + 20;

    private readonly RunningSite _site = guarded.Running;

    [Fact]
    public async Task WhoAsksTooMuchIsToldWhenToComeAgainAndNobodyElseIs()
    {
        var answers = await ManyAsync("127.0.2.1");

        var refused = answers.First(answer => answer.StartsWith("HTTP/1.1 429 ", StringComparison.Ordinal));
        Assert.Matches("(?m)^Retry-After: [1-9]", refused);
        Assert.Contains("وردت من عنوانك طلبات كثيرة", refused, StringComparison.Ordinal);
        Assert.Contains("Too many requests came from your address", refused, StringComparison.Ordinal);
        Assert.Contains($"Content-Security-Policy: {SecurityHeaders.ContentSecurityPolicy}", refused, StringComparison.Ordinal);
        Assert.Contains("X-Content-Type-Options: nosniff", refused, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await _site.AskAsync("/about", "127.0.2.2"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await _site.AskAsync("/health/live", "127.0.2.1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAStrangerSaysOfTheAddressIsNotBelieved()
    {
        var answers = await ManyAsync("127.0.2.3", n => $"X-Forwarded-For: 192.0.2.{n % 250}");

        Assert.Contains(answers, answer => answer.StartsWith("HTTP/1.1 429 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatAProxyOfOursSaysOfTheAddressIsBelieved()
    {
        var answers = await ManyAsync(GuardedSite.Proxy, n => $"X-Forwarded-For: 198.51.100.{n % 250}");
        var one = await ManyAsync(GuardedSite.Proxy, _ => "X-Forwarded-For: 203.0.113.7");
        var pretended = await ManyAsync(GuardedSite.Proxy, n => $"X-Forwarded-For: 192.0.2.{n % 250}, 203.0.113.8");

        // Were it one address, twenty would be refused. Now and then one shares its slot with an address that asked too much.
        Assert.InRange(answers.Count(answer => !answer.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal)), 0, 3);
        Assert.Contains(one, answer => answer.StartsWith("HTTP/1.1 429 ", StringComparison.Ordinal));
        // What stands before the proxy's own word was written by the reader.
        Assert.Contains(pretended, answer => answer.StartsWith("HTTP/1.1 429 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(GuardedSite.Proxy, "https")]
    [InlineData("127.0.2.4", "http")]
    public async Task TheSchemeIsTakenFromAProxyOfOursAlone(string from, string scheme)
    {
        var answer = await _site.AskAsync("/rounds/6", from, "X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.9");

        Assert.Contains($"href=\"{scheme}://127.0.0.1/", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void AHouseholdOfIpv6IsOneClient()
    {
        var limits = new RequestLimits { PerSecond = 1, Burst = 3 };
        using var limiter = AddressLimits.Of(limits);

        Assert.Equal([true, true, true, false], Enumerable.Range(1, 4).Select(n => IsLetIn($"2001:db8:0:1::{n:x}")));
        Assert.True(IsLetIn("2001:db8:0:2::1"));
        Assert.True(IsLetIn("192.0.2.1"));

        bool IsLetIn(string address)
        {
            using var lease = limiter.AttemptAcquire(From(address));
            return lease.IsAcquired;
        }
    }

    [Fact]
    public void AnAddressOfIpv4IsOneHoweverItIsWritten() =>
        Assert.Equal(ClientAddress.Of(IPAddress.Parse("192.0.2.1")), ClientAddress.Of(IPAddress.Parse("::ffff:192.0.2.1")));

    private async Task<string[]> ManyAsync(string from, Func<int, string>? header = null)
    {
        List<string> answers = [];
        for (var n = 0; n < Asked; n++)
        {
            answers.Add(await _site.AskAsync("/css/matrix.css", from, header is null ? [] : [header(n)]));
        }

        return [.. answers];
    }

    private static DefaultHttpContext From(string address) => From(IPAddress.Parse(address));

    private static DefaultHttpContext From(IPAddress address) => new() { Connection = { RemoteIpAddress = address } };
}
