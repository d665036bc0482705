using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests;

public class KeyboardTests(Browser browser) : IClassFixture<Browser>
{
    private const string WhereTheKeyStands = """
        () => {
          const e = document.activeElement;
          if (e === document.body) return null;
          if (e.matches('.skip, .brand, .lang')) return e.classList[0];
          for (const [part, name] of [['.nav', 'nav'], ['a.nd', 'node'], ['.weave', 'chart'], ['.filter', 'filter'], ['.rounds', 'cards'], ['header', 'head'], ['footer', 'foot']]) {
            if (e.closest(part)) return name + (name === 'node' ? ' ' + e.getAttribute('href') : '');
          }
          return 'main';
        }
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    public async Task TheKeyWalksHomeInTheOrderOfReading(string address)
    {
        var stops = await WalkAsync(await browser.OpenAsync(address));
        Assert.Equal("skip", stops[0]);
        Assert.Equal("brand", stops[1]);
        Assert.Equal(7, stops.Count(stop => stop == "nav"));
        Assert.Equal(
            Enumerable.Range(1, 7).Select(round => $"node #r{round}"),
            stops.Where(stop => stop.StartsWith("node", StringComparison.Ordinal)));

        // The parts of the page are walked one after the other; none is left and come back to.
        var parts = stops.Select(stop => stop.Split(' ')[0]).ToList();
        string[] order = ["skip", "brand", "lang", "nav", "node", "chart", "cards", "foot"];
        Assert.Equal(order, parts.Where(order.Contains).Distinct());
        foreach (var part in order)
        {
            Assert.Equal(parts.Count(stop => stop == part), parts.LastIndexOf(part) - parts.IndexOf(part) + 1);
        }
    }

    [Theory]
    [InlineData("/sources/003")]
    [InlineData("/en/rounds/6")]
    [InlineData("/agreements")]
    public async Task TheKeyReachesEveryLinkAndControl(string address)
    {
        var page = await browser.OpenAsync(address);
        var wanted = await page.EvaluateAsync<int>(
            $"() => {{ {Visits.Script.Stops} return stops().length; }}");
        Assert.Equal(wanted, (await WalkAsync(page)).Count);
    }

    private static async Task<List<string>> WalkAsync(IPage page)
    {
        var stops = new List<string>();
        await page.Keyboard.PressAsync("Tab");
        while (await page.EvaluateAsync<string?>(WhereTheKeyStands) is { } stop)
        {
            stops.Add(stop);
            Assert.True(stops.Count < 1000, "The walk does not end.");
            await page.Keyboard.PressAsync("Tab");
        }

        return stops;
    }
}
