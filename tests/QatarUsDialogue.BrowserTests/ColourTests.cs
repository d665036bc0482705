using Microsoft.Playwright;
using QatarUsDialogue.BrowserTests.Colours;

namespace QatarUsDialogue.BrowserTests;

public class ColourTests(Browser browser) : IClassFixture<Browser>
{
    private const string Computed = """
        names => {
          const probe = document.body.appendChild(document.createElement('span'));
          const colours = {};
          for (const name of names) {
            probe.style.color = `var(--${name})`;
            colours[name] = getComputedStyle(probe).color;
          }
          probe.remove();
          return colours;
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light, null, true)]
    [InlineData(ColorScheme.Dark, null, false)]
    [InlineData(ColorScheme.Light, "dark", false)]
    [InlineData(ColorScheme.Dark, "light", true)]
    public async Task EveryPairOfColoursThatMeetCanBeReadInTheThemeOfTheSystemOrOfTheReader(ColorScheme system, string? asked, bool isLight)
    {
        var page = await OpenAsync("/", system, asked);
        var names = ColourPair.All.SelectMany(pair => new[] { pair.Front, pair.Back }).Distinct().ToArray();
        var colours = await page.EvaluateAsync<Dictionary<string, string>>(Computed, names);
        Assert.Empty(
            from pair in ColourPair.All
            let contrast = ColourContrast.Between(colours[pair.Front], colours[pair.Back])
            where contrast < pair.Least
            select $"{pair.Front} on {pair.Back}: {contrast:F2}");
        Assert.Equal(isLight, ColourContrast.Between(colours["paper"], "rgb(0, 0, 0)") > 10);
    }

    // The two cities' colours are equally bright: what tells them apart must be their shape, their lane and their name.
    [Theory]
    [InlineData("/", "الدوحة", "واشنطن")]
    [InlineData("/en/", "Doha", "Washington")]
    public async Task TheCitiesAreToldApartByShapeAndWordAndNotByColour(string address, string doha, string washington)
    {
        var page = await OpenAsync(address, ColorScheme.Light, null);
        var shapes = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.rounds .rd:is(.rd-d, .rd-w)')].map(rd =>
              `${getComputedStyle(rd.querySelector('.node')).borderRadius} ${rd.querySelector('.venue').textContent.trim()}`)
            """);
        Assert.NotEmpty(shapes);
        Assert.All(shapes, shape => Assert.Contains(shape, new[] { $"50% {doha}", $"8px {washington}" }));
    }

    private async Task<IPage> OpenAsync(string address, ColorScheme system, string? asked)
    {
        var page = await browser.OpenAsync(address);
        await page.EmulateMediaAsync(new() { ColorScheme = system });
        if (asked is not null)
        {
            await page.EvaluateAsync("theme => document.documentElement.dataset.theme = theme", asked);
        }

        return page;
    }
}
