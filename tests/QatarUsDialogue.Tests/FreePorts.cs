using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace QatarUsDialogue.Tests;

/// <summary>Ports of this machine that nobody listens on. The system may name one twice before its first user listens: a run gives each out once.</summary>
internal static class FreePorts
{
    private static readonly ConcurrentDictionary<int, bool> Taken = new();

    public static int Take()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            if (Taken.TryAdd(port, true))
            {
                return port;
            }
        }
    }
}
