using System.Net;
using System.Net.Sockets;

namespace QatarUsDialogue.Benchmarks.Crawling;

/// <summary>A connection that takes its time: every second one sends its head letter by letter, the others do not read what they asked for.</summary>
internal sealed class SlowConnection(int number, int port)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly IPAddress _address = new([127, 2, (byte)(number / 250), (byte)(1 + (number % 250))]);

    public int Opened { get; private set; }

    public async Task RunAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var socket = await Exchange.OpenAsync(_address, port, end);
                Opened++;
                await (number % 2 == 0 ? SendSlowlyAsync(socket, end) : ReadSlowlyAsync(socket, end));
            }
            catch (Exception exception) when (exception is SocketException or OperationCanceledException)
            {
                // The site has had enough of it: another one takes its place.
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    private static async Task SendSlowlyAsync(Socket socket, CancellationToken end)
    {
        await socket.SendAsync("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "u8.ToArray(), end);
        while (!end.IsCancellationRequested)
        {
            await socket.SendAsync("a"u8.ToArray(), end);
            await Task.Delay(Pause, end);
        }
    }

    private static async Task ReadSlowlyAsync(Socket socket, CancellationToken end)
    {
        socket.ReceiveBufferSize = 1024;
        await socket.SendAsync("GET /sources/001 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET /data/facts.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"u8.ToArray(), end);
        var letter = new byte[1];
        while (await socket.ReceiveAsync(letter, end) > 0)
        {
            await Task.Delay(Pause, end);
        }
    }
}
