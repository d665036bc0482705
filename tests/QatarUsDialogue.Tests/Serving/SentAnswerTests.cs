using System.IO.Compression;
using System.Net;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Serving;

/// <summary>How a kept answer is sent: in which coding, under which headers, and to whoever has it already.</summary>
[Collection(Pages.Site.Shared)]
public sealed class SentAnswerTests : IClassFixture<CountedSite>
{
    private readonly Pages.Site _shared;
    private readonly CountedSite _site;

    public SentAnswerTests(Pages.Site shared, CountedSite site)
    {
        (_shared, _site) = (shared, site);
        _site.Begin();
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("", null)]
    public async Task EveryCodingHoldsTheSamePage(string accepted, string? coding)
    {
        var plain = await _site.TextAsync("/matrix");
        var opened = _site.Opened;
        using var answer = await _site.AskAsync("/matrix", null, ("Accept-Encoding", accepted));
        await using var packed = await answer.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        });

        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(plain, await reader.ReadToEndAsync());
        Assert.Equal(opened, _site.Opened);
        Assert.EndsWith($"-{coding ?? "identity"}\"", answer.Headers.ETag!.Tag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoHasThePageIsToldSoWithoutTheDatabaseThoughNothingIsKept()
    {
        using var site = CountedSite.With(_shared, "Archive:KeptMegabytes", "0");
        foreach (var path in new[] { "/rounds/5", "/en/rounds/5?utm=1", "/rounds/5.json" })
        {
            using var first = await site.AskAsync(path, null, ("Accept-Encoding", "br"));
            var opened = site.Opened;
            using var second = await site.AskAsync(
                path, null, ("Accept-Encoding", "br"), ("If-None-Match", $"\"other\", W/{first.Headers.ETag}"));

            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync());
            Assert.Null(second.Content.Headers.ContentType);
            Assert.Equal(first.Headers.ETag, second.Headers.ETag);
            Assert.Equal(first.Headers.CacheControl, second.Headers.CacheControl);
            Assert.Equal(first.Headers.Vary, second.Headers.Vary);
            Assert.Equal(SecurityHeaders.ContentSecurityPolicy, second.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal((opened, 0), (site.Opened, site.Shelf.Count));
        }
    }

    [Fact]
    public async Task TheTagOfAnotherCodingIsNotTheSameBytes()
    {
        using var packed = await _site.AskAsync("/topics", null, ("Accept-Encoding", "br"));
        using var plain = await _site.AskAsync("/topics", null, ("If-None-Match", packed.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
        Assert.NotEqual(packed.Headers.ETag, plain.Headers.ETag);
    }

    [Fact]
    public async Task AKeptAnswerHasTheHeadersOfTheFirst()
    {
        using var first = await _site.AskAsync("/people/fbi");
        using var second = await _site.AskAsync("/people/fbi");
        using var held = await _site.AskAsync("/people/fbi", null, ("If-None-Match", first.Headers.ETag!.Tag));

        Assert.Equal(Headers(first), Headers(second));
        Assert.NotEqual(first.Headers.GetValues("X-Request-ID"), second.Headers.GetValues("X-Request-ID"));
        Assert.Equal("no-cache, public", string.Join(", ", first.Headers.CacheControl!.ToString().Split(", ").Order(StringComparer.Ordinal)));
        Assert.Equal(["Accept-Encoding", "Cookie"], first.Headers.Vary);
        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.NotModified, held.StatusCode);
        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, held.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Theory]
    [InlineData("/people/antony-blinken")]
    [InlineData("/sources/002.txt")]
    public async Task HeadersAloneAreThoseOfThePageBeforeAndAfterItIsKept(string path)
    {
        using var before = await _site.AskAsync(path, HttpMethod.Head, ("Accept-Encoding", "br"));
        using var whole = await _site.AskAsync(path, null, ("Accept-Encoding", "br"));
        using var after = await _site.AskAsync(path, HttpMethod.Head, ("Accept-Encoding", "br"));
        var bytes = await whole.Content.ReadAsByteArrayAsync();

        Assert.NotEmpty(bytes);
        Assert.Equal(bytes.Length, before.Content.Headers.ContentLength);
        Assert.Equal(Headers(whole), Headers(before));
        Assert.Equal(Headers(whole), Headers(after));
        Assert.Empty(await before.Content.ReadAsByteArrayAsync());
        Assert.Empty(await after.Content.ReadAsByteArrayAsync());
    }

    private static string Headers(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Date" or "X-Request-ID"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
        .Order(StringComparer.Ordinal));
}
