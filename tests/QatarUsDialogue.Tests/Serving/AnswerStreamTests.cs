using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Tests.Serving;

public sealed class AnswerStreamTests
{
    [Fact]
    public async Task WhatIsSmallIsHeldAndNothingGoesOn()
    {
        using var onward = new MemoryStream();
        using var body = new AnswerStream(new StreamResponseBodyFeature(onward), () => Assert.Fail("It is small."));
        await body.WriteAsync("one "u8.ToArray());
        await body.WriteAsync("two"u8.ToArray());
        await body.FlushAsync();

        Assert.Equal("one two"u8.ToArray(), body.Written.ToArray());
        Assert.False(body.HasPassed);
        Assert.Equal(0, onward.Length);
    }

    [Fact]
    public async Task WhatGrowsBeyondTheFirstRoomIsHeldWhole()
    {
        var whole = RandomNumberGenerator.GetBytes(400_000);
        using var onward = new MemoryStream();
        using var body = new AnswerStream(new StreamResponseBodyFeature(onward), () => Assert.Fail("It is small."));
        foreach (var part in whole.Chunk(30_001))
        {
            await body.WriteAsync(part);
        }

        Assert.Equal(whole, body.Written.ToArray());
    }

    [Fact]
    public async Task AnswersThatAreMadeAtTheSameTimeShareNoRoom()
    {
        using var onward = new MemoryStream();
        using var one = new AnswerStream(new StreamResponseBodyFeature(onward), () => Assert.Fail("It is small."));
        using var two = new AnswerStream(new StreamResponseBodyFeature(onward), () => Assert.Fail("It is small."));
        await one.WriteAsync("one"u8.ToArray());
        await two.WriteAsync("two"u8.ToArray());

        Assert.Equal("one"u8.ToArray(), one.Written.ToArray());
    }

    [Fact]
    public async Task WhoWritesAfterTheEndIsToldAndHasNoRoom()
    {
        using var onward = new MemoryStream();
        var body = new AnswerStream(new StreamResponseBodyFeature(onward), () => Assert.Fail("It is small."));
        await body.WriteAsync("one"u8.ToArray());
        await body.DisposeAsync();

        Assert.Equal(0, body.Written.Length);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await body.WriteAsync("two"u8.ToArray()));
    }

    [Fact]
    public async Task WhatGrowsTooLargeGoesOnInItsOrderAndIsHeldNoMore()
    {
        var told = 0;
        var whole = RandomNumberGenerator.GetBytes(3_000_000);
        using var onward = new MemoryStream();
        using var body = new AnswerStream(new StreamResponseBodyFeature(onward), () => told++);
        foreach (var part in whole.Chunk(70_001))
        {
            await body.WriteAsync(part);
        }

        Assert.True(body.HasPassed);
        Assert.Equal(1, told);
        Assert.Equal(whole, onward.ToArray());
        Assert.Equal(0, body.Written.Length);
    }
}
