using System.Net;
using System.Net.Sockets;
using System.Text;

namespace QatarUsDialogue.Benchmarks.Crawling;

/// <summary>One question on a connection of its own, from an address of this machine.</summary>
internal static class Exchange
{
    /// <returns>The status; 0 where no answer came.</returns>
    public static async Task<int> AskAsync(IPAddress from, int port, string path, CancellationToken end)
    {
        try
        {
            using var socket = await OpenAsync(from, port, end);
            await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), end);
            var buffer = new byte[32 * 1024];
            var status = 0;
            for (int count; (count = await socket.ReceiveAsync(buffer, end)) > 0;)
            {
                // "HTTP/1.1 200 OK"
                if (status == 0 && count >= 12 && int.TryParse(buffer.AsSpan(9, 3), out var told))
                {
                    status = told;
                }
            }

            return status;
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            return 0;
        }
    }

    public static async Task<Socket> OpenAsync(IPAddress from, int port, CancellationToken end)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), end);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
