using System.IO.Compression;
using System.Security.Cryptography;
using QatarUsDialogue.Web.Rendering.Preferences;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Serving;

public sealed class AnswerShelfTests
{
    private const int Limit = 100_000;

    private static readonly Generation Served = new(new string('a', 64), "nowhere.db");

    private readonly AnswerShelf _shelf = new(Served, "edition", Limit);

    [Fact]
    public void ItNeverHoldsMoreThanItsLimit()
    {
        for (var number = 0; number < 500; number++)
        {
            Add($"/search?q={number}", 1000 + (number * 7 % 3000));
            Assert.InRange(_shelf.Bytes, 1, Limit);
        }

        Assert.InRange(_shelf.Count, 10, 99);
        Assert.NotNull(_shelf.Find(Key("/search?q=499")));
        Assert.Null(_shelf.Find(Key("/search?q=0")));
    }

    [Fact]
    public void AnAnswerThatIsAskedForOutlivesManyThatAreNot()
    {
        Add("/", 9_000);
        for (var number = 0; number < 500; number++)
        {
            Assert.NotNull(_shelf.Find(Key("/")));
            Add($"/search?q={number}", 4_000);
        }
    }

    [Fact]
    public void WhenAllAreInUseTheOldestGoes()
    {
        for (var number = 0; number < 200; number++)
        {
            Add($"/rounds/{number}", 5_000);
            _shelf.Find(Key($"/rounds/{number}"));
        }

        Assert.InRange(_shelf.Bytes, 1, Limit);
        Assert.NotNull(_shelf.Find(Key("/rounds/199")));
    }

    [Fact]
    public void WhatIsLargerThanTheWholeShelfIsNotKept()
    {
        Add("/", 1_000);
        Add("/data/facts.csv", Limit);

        Assert.Null(_shelf.Find(Key("/data/facts.csv")));
        Assert.NotNull(_shelf.Find(Key("/")));
    }

    [Fact]
    public void AnotherCodingIsMadeOfTheFirstAndTakesItsOwnRoom()
    {
        var plain = RandomNumberGenerator.GetHexString(5_000).Select(letter => (byte)letter).ToArray();
        var answer = new KeptAnswer("tag", plain.Length, []);
        _shelf.Add(Key("/"), answer, new(ContentCoding.Identity, "\"tag-identity\"", plain));
        var before = _shelf.Bytes;

        var brotli = _shelf.FormOf(Key("/"), answer, ContentCoding.Brotli);
        var gzip = _shelf.FormOf(Key("/"), answer, ContentCoding.Gzip);

        Assert.Equal(plain, Unpacked(new BrotliStream(new MemoryStream(brotli.Bytes), CompressionMode.Decompress)));
        Assert.Equal(plain, Unpacked(new GZipStream(new MemoryStream(gzip.Bytes), CompressionMode.Decompress)));
        Assert.Equal(("\"tag-br\"", "\"tag-gzip\""), (brotli.EntityTag, gzip.EntityTag));
        Assert.Equal(before + brotli.Bytes.Length + gzip.Bytes.Length, _shelf.Bytes);
        Assert.Same(brotli, _shelf.FormOf(Key("/"), answer, ContentCoding.Brotli));
    }

    [Fact]
    public void ThePlainFormIsMadeOfAPackedOne()
    {
        byte[] plain = [.. Enumerable.Repeat((byte)'a', 3_000)];
        var answer = new KeptAnswer("tag", plain.Length, []);
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(plain);
        }

        _shelf.Add(Key("/"), answer, new(ContentCoding.Brotli, "\"tag-br\"", packed.ToArray()));

        Assert.Equal(plain, _shelf.FormOf(Key("/"), answer, ContentCoding.Identity).Bytes);
    }

    [Fact]
    public void ATagIsOfOneGenerationOneEditionAndOneAddress()
    {
        var tag = _shelf.TagOf(Key("/"));
        string[] others =
        [
            _shelf.TagOf(Key("/en/")),
            _shelf.TagOf(Key("/") with { Query = "?order=new" }),
            _shelf.TagOf(Key("/") with { Theme = Theme.Dark }),
            _shelf.TagOf(Key("/") with { Host = "elsewhere" }),
            _shelf.TagOf(Key("/") with { Scheme = "https" }),
            new AnswerShelf(Served, "other", Limit).TagOf(Key("/")),
            new AnswerShelf(new(new string('b', 64), "nowhere.db"), "edition", Limit).TagOf(Key("/")),
        ];

        Assert.StartsWith(Served.Release, tag, StringComparison.Ordinal);
        Assert.Equal(others.Length, others.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(tag, others);
    }

    private static AnswerKey Key(string path) => new("http", "localhost", path, "", Theme.Auto);

    private void Add(string path, int bytes) =>
        _shelf.Add(Key(path), new KeptAnswer("tag", bytes, []), new(ContentCoding.Identity, "\"tag-identity\"", new byte[bytes]));

    private static byte[] Unpacked(Stream packed)
    {
        using var plain = new MemoryStream();
        using (packed)
        {
            packed.CopyTo(plain);
        }

        return plain.ToArray();
    }
}
