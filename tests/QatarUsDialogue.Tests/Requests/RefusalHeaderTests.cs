using AngleSharp.Html.Parser;
using QatarUsDialogue.Tests.Operating;
using QatarUsDialogue.Tests.Requests.Observatory;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>Answers as they come over the network: what is refused carries the headers too.</summary>
[Collection(GuardedSite.Shared)]
public sealed class RefusalHeaderTests(GuardedSite guarded)
{
    private readonly RunningSite _site = guarded.Running;

    [Theory]
    [InlineData(200, "GET / HTTP/1.1\r\nHost: localhost")]
    [InlineData(200, "HEAD /en/ HTTP/1.1\r\nHost: localhost")]
    [InlineData(200, "GET /css/site.css HTTP/1.1\r\nHost: localhost")]
    [InlineData(200, "GET /health/live HTTP/1.1\r\nHost: localhost")]
    [InlineData(200, "GET /health/ready HTTP/1.1\r\nHost: localhost")]
    [InlineData(303, "GET /prefs?theme=dark&back=/ HTTP/1.1\r\nHost: localhost")]
    [InlineData(400, "GET / HTTP/1.1\r\nHost: evil.example")]
    [InlineData(400, "GET /nowhere HTTP/1.1\r\nHost: ")]
    [InlineData(400, "GET /prefs?theme=pink HTTP/1.1\r\nHost: localhost")]
    [InlineData(404, "GET /nowhere HTTP/1.1\r\nHost: localhost")]
    [InlineData(404, "GET /css/nothing.css HTTP/1.1\r\nHost: localhost")]
    [InlineData(404, "GET /sources/nothing.txt HTTP/1.1\r\nHost: localhost")]
    [InlineData(405, "DELETE / HTTP/1.1\r\nHost: localhost")]
    [InlineData(405, "OPTIONS * HTTP/1.1\r\nHost: localhost")]
    [InlineData(405, "PUT /css/site.css HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0")]
    [InlineData(413, "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5")]
    public async Task WhateverTheAnswerItHasTheHeaders(int status, string question)
    {
        var answer = await _site.SayAsync($"{question}\r\nConnection: close\r\n\r\n", "127.0.4.1");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Empty(AnswerHeaders.Faults(AnswerHeaders.Read(answer)));
    }

    // What is several times as long is refused by the server beneath, by a status and nothing else.
    [Theory]
    [InlineData(414, 9_000, 0)]
    [InlineData(431, 0, 100)]
    public async Task AHeadThatIsTooLongIsRefusedWithTheHeadersAndInWords(int status, int address, int headers)
    {
        var answer = await _site.AskAsync("/?" + new string('a', address), "127.0.4.4", [.. Enumerable.Range(0, headers).Select(n => $"X-{n}: y")]);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Empty(AnswerHeaders.Faults(AnswerHeaders.Read(answer)));
        Assert.Contains("<p lang=\"en\" dir=\"ltr\">The ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/css/site.css")]
    [InlineData("/health/live")]
    public async Task BehindTlsBrowsersAreToldToStayThere(string path)
    {
        var answer = AnswerHeaders.Read(await _site.AskAsync(path, GuardedSite.Proxy, "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.41"));

        Assert.Equal("max-age=63072000", answer.GetValueOrDefault("strict-transport-security"));
    }

    [Theory]
    [InlineData("127.0.4.3", "X-Forwarded-Proto: https")]
    [InlineData(GuardedSite.Proxy, "X-Forwarded-Proto: http")]
    public async Task WithoutTlsOrFromAnyoneElseTheyAreNot(string from, string header)
    {
        var answer = AnswerHeaders.Read(await _site.AskAsync("/", from, header, "X-Forwarded-For: 192.0.2.42"));

        Assert.False(answer.ContainsKey("strict-transport-security"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/rounds/6")]
    [InlineData("/search?q=Doha")]
    [InlineData("/prefs?theme=dark&back=/")]
    [InlineData("/nowhere")]
    public async Task TheRulesOfTheObservatoryGiveTheBestGrade(string path)
    {
        var answer = await _site.AskAsync(path, GuardedSite.Proxy, "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.43");
        var headers = AnswerHeaders.Read(answer);
        string[] cookies = headers.TryGetValue("set-cookie", out var cookie) ? [cookie] : [];
        var scripts = new HtmlParser().ParseDocument(answer.Split("\r\n\r\n", 2)[1]).QuerySelectorAll("script[src]").Length;

        // docs/operations.md asks of the proxy that it sends plain HTTP to TLS.
        var findings = ObservatoryRules.Apply(new(headers, cookies, scripts, SendsToTls: true));
        var score = ObservatoryRules.Score(findings);

        Figures.Write($"Observatory: {score} points");
        Assert.DoesNotContain(findings, finding => finding.Modifier < 0);
        Assert.Equal("A+", ObservatoryRules.Grade(score));
        Assert.True(score >= 130, string.Join(", ", findings));
    }

    [Fact]
    public void TheOperatorIsToldToSendPlainHttpToTls() =>
        Assert.Contains("plain HTTP to TLS", File.ReadAllText(Repository.Path("docs", "operations.md")), StringComparison.Ordinal);
}
