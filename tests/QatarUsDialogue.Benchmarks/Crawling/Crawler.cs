using System.Globalization;
using System.Net;

namespace QatarUsDialogue.Benchmarks.Crawling;

/// <summary>One address that asks for one page after the other as fast as it gets them: searches that nobody asked before, and pages.</summary>
internal sealed class Crawler(int number, int port)
{
    private static readonly string[] Words = ["قطر", "العديد", "الإرهاب", "التعاون", "مذكرة", "واشنطن", "الدوحة", "الدفاع"];

    private readonly IPAddress _address = new([127, 1, (byte)(number / 250), (byte)(1 + (number % 250))]);

    /// <summary>How often each status came.</summary>
    public Dictionary<int, int> Answers { get; } = [];

    public async Task RunAsync(CancellationToken end)
    {
        for (var n = 0; !end.IsCancellationRequested; n++)
        {
            var status = await Exchange.AskAsync(_address, port, Path(n), end);
            if (!end.IsCancellationRequested)
            {
                Answers[status] = Answers.GetValueOrDefault(status) + 1;
            }
        }
    }

    private string Path(int n) => (n % 4) switch
    {
        0 => $"/rounds/{1 + ((number + n) % 7)}",
        1 => $"/en/sources/00{(number + n) % 5}",
        _ => string.Create(
            CultureInfo.InvariantCulture, $"/search?q={Uri.EscapeDataString(Words[(number + n) % Words.Length])}+{number}x{n}"),
    };
}
