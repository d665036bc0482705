using System.Net;
using Microsoft.AspNetCore.Http;
using QatarUsDialogue.Tests.Operating;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Requests.Limits;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>On a site of its own: now and then an address shares its slot with another that has asked too much here.</summary>
public sealed class AddressLimitTests(LimitedSite limited) : IClassFixture<LimitedSite>
{
    private readonly RunningSite _site = limited.Running;

    [Fact]
    public async Task WhoAsksTooMuchIsToldWhenToComeAgainAndNobodyElseIs()
    {
        var refused = await RefusalAsync("127.0.2.1");

        Assert.Matches("(?m)^Retry-After: [1-9]", refused);
        Assert.Contains("وردت من عنوانك طلبات كثيرة", refused, StringComparison.Ordinal);
        Assert.Contains("Too many requests came from your address", refused, StringComparison.Ordinal);
        Assert.Contains($"Content-Security-Policy: {SecurityHeaders.ContentSecurityPolicy}", refused, StringComparison.Ordinal);
        Assert.Contains("X-Content-Type-Options: nosniff", refused, StringComparison.Ordinal);
        var others = await Task.WhenAll(Enumerable.Range(2, 4).Select(n => _site.AskAsync("/about", $"127.0.2.{n}")));
        Assert.InRange(others.Count(answer => !answer.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal)), 0, 1);
        Assert.StartsWith("HTTP/1.1 200 ", await _site.AskAsync("/health/live", "127.0.2.1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoAsksTooMuchGetsTheHeadersToo() =>
        Assert.Empty(AnswerHeaders.Faults(AnswerHeaders.Read(await RefusalAsync("127.0.4.2"))));

    [Fact]
    public Task WhatAStrangerSaysOfTheAddressIsNotBelieved() => RefusalAsync("127.0.3.1", n => $"X-Forwarded-For: 192.0.2.{n % 250}");

    [Fact]
    public async Task WhatAProxyOfOursSaysOfTheAddressIsBelieved()
    {
        List<string> answers = [];
        for (var n = 0; n < LimitedSite.Burst + 20; n++)
        {
            answers.Add(await AskAsync(LimitedSite.Proxy, $"X-Forwarded-For: 198.51.100.{n}"));
        }

        // Were it one address, twenty would be refused. Now and then one shares its slot with an address that asked too much.
        Assert.InRange(answers.Count(answer => !answer.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal)), 0, 3);
        await RefusalAsync(LimitedSite.Proxy, _ => "X-Forwarded-For: 203.0.113.7");
        // What stands before the proxy's own word was written by the reader.
        await RefusalAsync(LimitedSite.Proxy, n => $"X-Forwarded-For: 192.0.2.{n % 250}, 203.0.113.8");
    }

    [Fact]
    public void AHouseholdOfIpv6IsOneClient()
    {
        var limits = new RequestLimits { PerSecond = 1, Burst = 3 };
        using var limiter = AddressLimits.Of(limits);

        // None of them asks twice. A machine that stands still for a second lets in one more.
        Assert.Equal([true, true, true], Enumerable.Range(1, 3).Select(n => IsLetIn($"2001:db8:0:1::{n:x}")));
        Assert.Contains(false, Enumerable.Range(4, 1_000).Select(n => IsLetIn($"2001:db8:0:1::{n:x}")));
        Assert.True(IsLetIn(Elsewhere(n => $"2001:db8:0:{n:x}::1")));
        Assert.True(IsLetIn(Elsewhere(n => $"192.0.2.{n}")));

        // Which addresses share a slot is another matter in every run.
        static string Elsewhere(Func<int, string> address) =>
            Enumerable.Range(2, 100).Select(address).First(other => SlotOf(other) != SlotOf("2001:db8:0:1::1"));

        bool IsLetIn(string address)
        {
            using var lease = limiter.AttemptAcquire(From(address));
            return lease.IsAcquired;
        }
    }

    [Fact]
    public void AnAddressOfIpv4IsOneHoweverItIsWritten() =>
        Assert.Equal(ClientAddress.Of(IPAddress.Parse("192.0.2.1")), ClientAddress.Of(IPAddress.Parse("::ffff:192.0.2.1")));

    /// <summary>Asks until it is refused, and gives back the refusal: on a slow machine that takes more requests.</summary>
    private async Task<string> RefusalAsync(string from, Func<int, string>? header = null)
    {
        var (answer, n) = ("", 0);
        await Patience.UntilAsync(
            async () => (answer = await AskAsync(from, header is null ? [] : [header(n++)])).StartsWith("HTTP/1.1 429 ", StringComparison.Ordinal),
            $"Nothing that {from} asks is refused.");
        return answer;
    }

    private Task<string> AskAsync(string from, params string[] headers) => _site.AskAsync("/css/matrix.css", from, headers);

    private static int SlotOf(string address) => ClientAddress.Of(IPAddress.Parse(address))!.Value.Slot(AddressLimits.Slots);

    private static DefaultHttpContext From(string address) => From(IPAddress.Parse(address));

    private static DefaultHttpContext From(IPAddress address) => new() { Connection = { RemoteIpAddress = address } };
}
