using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using QatarUsDialogue.Tests.Operating;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>Each test asks from an address of its own, so that none uses up what another may ask for.</summary>
[Collection(GuardedSite.Shared)]
public sealed class NobodyGetsInTests(GuardedSite guarded)
{
    private readonly RunningSite _site = guarded.Running;

    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/css/../../appsettings.json")]
    [InlineData("/css/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/css/..%2f..%2fappsettings.json")]
    [InlineData("/css/..%5c..%5cappsettings.json")]
    [InlineData("/css/%252e%252e%252fappsettings.json")]
    [InlineData("/sources/..%2f..%2flexicon%2ftopics.yaml")]
    [InlineData("/sources/..%2f..%2fdata%2fcurrent.txt")]
    [InlineData("/sources/%2e%2e%2f%2e%2e%2fdata%2fcurrent%00.txt")]
    [InlineData("/fonts/....//....//appsettings.json")]
    [InlineData("/data/../../data/current")]
    [InlineData("/%c0%ae%c0%ae/appsettings.json")]
    [InlineData("//etc/passwd")]
    [InlineData("/appsettings.json")]
    [InlineData("/archive.db")]
    [InlineData("file:///etc/passwd")]
    public async Task NoPathLeadsOutOfTheSite(string path)
    {
        var answer = await _site.AskAsync(path, "127.0.1.1");

        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("AllowedHosts", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("archive-", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("triggers", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost@evil.example")]
    [InlineData("")]
    public async Task AnotherHostIsRefused(string host)
    {
        var answer = await _site.SayAsync($"GET / HTTP/1.1\r\nHost: {host}\r\nX-Forwarded-Host: localhost\r\nConnection: close\r\n\r\n", "127.0.1.2");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoHostsInOneRequestAreRefused()
    {
        var answer = await _site.SayAsync("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "127.0.1.2");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("PUT", "/")]
    [InlineData("PATCH", "/en/rounds/6")]
    [InlineData("DELETE", "/rounds/6")]
    [InlineData("POST", "/search")]
    [InlineData("POST", "/prefs?theme=dark")]
    [InlineData("POST", "/data/facts.csv")]
    [InlineData("DELETE", "/sources/001.txt")]
    [InlineData("PUT", "/css/site.css")]
    [InlineData("POST", "/nowhere")]
    [InlineData("TRACE", "/")]
    [InlineData("PROPFIND", "/")]
    public async Task WhatIsNoReadingIsRefused(string method, string path)
    {
        var answer = await _site.SayAsync($"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "127.0.1.3");

        Assert.StartsWith("HTTP/1.1 405 ", answer, StringComparison.Ordinal);
        Assert.Matches("(?m)^Allow: .*GET", answer);
        Assert.Contains($"Content-Security-Policy: {SecurityHeaders.ContentSecurityPolicy}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Set-Cookie", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("GET", "Content-Length: 9\r\n\r\nnine byte")]
    [InlineData("GET", "Transfer-Encoding: chunked\r\n\r\n4\r\nfour\r\n0\r\n\r\n")]
    [InlineData("HEAD", "Content-Length: 100000\r\n\r\n")]
    public async Task AQuestionThatBringsSomethingAlongIsRefused(string method, string rest)
    {
        var answer = await _site.SayAsync($"{method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{rest}", "127.0.1.4");

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9_000, 0, 0, 414)]
    [InlineData(40_000, 0, 0, 414)]
    [InlineData(0, 100, 1, 431)]
    [InlineData(0, 500, 1, 431)]
    [InlineData(0, 1, 17_000, 431)]
    [InlineData(0, 1, 70_000, 431)]
    public async Task AHeadThatIsTooLongIsRefused(int address, int headers, int header, int status)
    {
        var more = Enumerable.Range(0, headers).Select(n => $"X-{n}: {new string('y', header)}");

        var answer = await _site.AskAsync("/search?q=" + new string('a', address), "127.0.1.5", [.. more]);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Contains("Connection: close", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /data/facts.csv HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("Content-Length: 0\r\nContent-Length: 49\r\n\r\nGET /data/facts.csv HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    public async Task NoSecondRequestIsSmuggledInTheFirst(string rest)
    {
        var answer = await _site.SayAsync($"POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{rest}", "127.0.1.6");

        Assert.Matches("^HTTP/1.1 4\\d\\d ", answer);
        Assert.DoesNotContain("text/csv", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AHeadThatNeverEndsIsGivenUp()
    {
        var answer = await _site.SayAsync("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", "127.0.1.7");

        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 408 ", StringComparison.Ordinal), answer);
    }

    [Fact]
    public async Task OneAddressHasSoManyConnectionsAndAnotherHasItsOwn()
    {
        List<Socket> open = [];
        try
        {
            for (var i = 0; i < 20; i++)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                open.Add(socket);
                socket.Bind(new System.Net.IPEndPoint(System.Net.IPAddress.Parse("127.0.1.8"), 0));
                await socket.ConnectAsync(new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, _site.Port));
                // One that keeps still would be taken for idle.
                await socket.SendAsync("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
                Assert.True(await socket.ReceiveAsync(new byte[1024]) > 0);
            }

            Assert.Empty(await _site.AskAsync("/about", "127.0.1.8"));
            Assert.StartsWith("HTTP/1.1 200 ", await _site.AskAsync("/about", "127.0.1.9"), StringComparison.Ordinal);
        }
        finally
        {
            open.ForEach(socket => socket.Dispose());
        }

        await _site.UntilAsync(async () => (await _site.AskAsync("/about", "127.0.1.8")).StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal));
    }

    [FileFact]
    public void TheFileOfAGenerationTakesNoWriting()
    {
        using var archive = new CurrentArchive(new GenerationFiles(_site.Seeds.Generations), TimeProvider.System);
        using var lease = archive.TryLease()!;
        using var context = lease.OpenContext();

        var fault = Assert.Throws<SqliteException>(() =>
            Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRaw(context.Database, "DELETE FROM Facts"));

        Assert.Contains("readonly", fault.Message, StringComparison.Ordinal);
    }
}
