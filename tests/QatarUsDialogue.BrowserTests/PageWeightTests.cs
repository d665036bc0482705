using System.IO.Compression;
using QatarUsDialogue.BrowserTests.Visits;

namespace QatarUsDialogue.BrowserTests;

/// <summary>
/// What a page weighs, in bytes. A source's page says each of its facts three times, in the text, beside it and in a
/// table; a comparison quotes all that two rounds have; the home page holds every round: each has a bar of its own.
/// </summary>
public class PageWeightTests(Browser browser) : IClassFixture<Browser>
{
    private const int Kilo = 1024;
    private const int Packed = 40 * Kilo;
    private const int Markup = 40 * Kilo;
    private const int HomeMarkup = 50 * Kilo;
    private const int SourceMarkup = 114 * Kilo;
    private const int ComparisonMarkup = 85 * Kilo;
    private const int Sheets = 10 * Kilo;
    private const int Whole = 300 * Kilo;
    private const int WholeSource = 360 * Kilo;
    private const int WholeComparison = 315 * Kilo;

    public static TheoryData<string> Pages => [.. PageTypes.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ThePageIsLight(string address)
    {
        using var client = new HttpClient { BaseAddress = browser.Site.Address };
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await answer.Content.ReadAsByteArrayAsync();

        Assert.True(PackedSize(html) <= Packed, $"{address}: {PackedSize(html)} bytes packed");
        Assert.True(html.Length <= MarkupOf(address), $"{address}: {html.Length} bytes");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ThePageWithItsSheetsAndFontsIsLight(string address)
    {
        using var client = new HttpClient();
        var total = 0;
        var sheets = 0;
        foreach (var url in await SentAsync(address))
        {
            var content = await (await client.GetAsync(url)).Content.ReadAsByteArrayAsync();
            total += content.Length;
            sheets += url.AbsolutePath.EndsWith(".css", StringComparison.Ordinal) ? PackedSize(content) : 0;
        }

        Assert.True(total <= WholeOf(address), $"{address}: {total} bytes");
        Assert.InRange(sheets, 1, Sheets);
    }

    [Theory]
    [InlineData("/about", "arabic-400", "arabic-600", "latin-400", "latin-600")]
    [InlineData("/matrix", "arabic-400", "arabic-600", "latin-400", "latin-600")]
    [InlineData("/sources/003", "arabic-400", "arabic-600", "latin-400", "latin-600", "naskh-arabic-arabic-400")]
    public async Task OnlyTheFontsThatThePageNeedsAreSent(string address, params string[] fonts)
    {
        var sent = (await SentAsync(address)).Where(url => url.AbsolutePath.EndsWith(".woff2", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(sent);
        Assert.DoesNotContain(sent, url => !fonts.Any(font => url.AbsolutePath.Contains(font, StringComparison.Ordinal)));
    }

    private async Task<IReadOnlyList<Uri>> SentAsync(string address) => (await PageVisits.ToAsync(browser, address)).Sent;

    private static bool IsSource(string address) => address.Contains("/sources/", StringComparison.Ordinal);

    private static bool IsComparison(string address) => address.Contains("/compare?", StringComparison.Ordinal);

    private static int WholeOf(string address) =>
        IsSource(address) ? WholeSource : IsComparison(address) ? WholeComparison : Whole;

    private static int MarkupOf(string address) =>
        IsSource(address) ? SourceMarkup
        : IsComparison(address) ? ComparisonMarkup
        : address.Split('?')[0] is "/" or "/en/" ? HomeMarkup
        : Markup;

    private static int PackedSize(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return (int)packed.Length;
    }
}
