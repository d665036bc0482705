using System.Net;
using Microsoft.AspNetCore.Http;
using QatarUsDialogue.Web.Requests.Limits;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>Alone, because the memory of the whole process is looked at.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
[Collection(Name)]
public sealed class AddressMemoryTests
{
    private const string Name = "memory";

    [Fact]
    public void AMillionAddressesTakeNoMoreMemoryThanSomeThousands()
    {
        using var limiter = AddressLimits.Of(new());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var n = 0; n < 1_000_000; n++)
        {
            using var lease = limiter.AttemptAcquire(From(new IPAddress([0x20, 0x01, 0x0d, 0xb8, (byte)(n >> 16), (byte)(n >> 8), (byte)n, 0, 0, 0, 0, 0, 0, 0, 0, 1])));
        }

        var taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(limiter);

        // A bucket takes less than 1.5 kB with all that belongs to it.
        Assert.True(taken <= AddressLimits.Slots * 1_500L, $"{taken} bytes");
    }

    private static DefaultHttpContext From(IPAddress address) => new() { Connection = { RemoteIpAddress = address } };
}
