using System.Text;
using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests;

public class SourcePrintTests(Browser browser) : IClassFixture<Browser>
{
    private const string Lines = """
        () => Object.fromEntries([['event', 'mark.t-event'], ['person', 'mark.t-person'], ['agree', 'mark.t-agree'], ['topic', 'mark.u1-topic:not([class*=t-])']].map(([kind, marks]) => {
          const style = getComputedStyle(document.querySelector(marks));
          return [kind, `${style.textDecorationLine} ${style.textDecorationStyle} ${style.backgroundImage}`];
        }))
        """;

    // Backgrounds are not printed and not kept in forced colours: the line under the words must say the kind alone.
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["event"] = "underline solid none",
        ["person"] = "underline dotted none",
        ["agree"] = "underline double none",
        ["topic"] = "underline dashed none",
    };

    [Theory]
    [InlineData("/sources/001")]
    [InlineData("/en/sources/001")]
    public async Task OnPaperFactsAreUnderlinedByKindAndTheirNotesArePrinted(string address)
    {
        var page = await browser.OpenAsync(address);
        var notes = await page.Locator("li.note:visible").CountAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(Kinds, await page.EvaluateAsync<Dictionary<string, string>>(Lines));
        Assert.Equal(notes, await page.Locator("li.note:visible").CountAsync());
        Assert.True(notes > 20);
    }

    [Theory]
    [InlineData("/sources/001")]
    [InlineData("/en/sources/001")]
    public async Task InForcedColoursTheKindsOfFactsAreStillToldApart(string address)
    {
        var page = await browser.OpenAsync(address);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        Assert.Equal(Kinds, await page.EvaluateAsync<Dictionary<string, string>>(Lines));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/rounds/6")]
    [InlineData("/sources/001")]
    public async Task ThePageIsLaidOutOnSheetsOfA4(string address)
    {
        var page = await browser.OpenAsync(address);
        var file = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        Assert.StartsWith("%PDF", file, StringComparison.Ordinal);
        Assert.Matches(@"/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]", file);
    }
}
