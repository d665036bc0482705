using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests;

public class ManyRoundsTests(FourteenRounds browser) : IClassFixture<FourteenRounds>
{
    // Pairs of things on the chart that touch, and things that leave it; measured as they are drawn.
    private const string Measure = """
        () => {
          const svg = document.querySelector('.weave svg');
          const name = e => e.tagName + ' ' + (e.textContent || e.getAttribute('class')) + ' ' + Math.round(e.getBBox().x);
          const box = e => { const b = e.getBBox(); return { e, x: b.x, y: b.y, r: b.x + b.width, b: b.y + b.height }; };
          const meet = (a, b) => a.x < b.r - .5 && b.x < a.r - .5 && a.y < b.b - .5 && b.y < a.b - .5;
          const texts = [...svg.querySelectorAll('text')].map(box);
          const nodes = [...svg.querySelectorAll('a.nd :is(.nd-d, .nd-w, .nd-u, .nd-o)')].map(box);
          const squares = [...svg.querySelectorAll(':is(.ag-s, .ag-o, .ag-p)')].map(box);
          const own = (t, n) => t.e.parentElement === n.e.parentElement;
          const faults = [];
          texts.forEach((t, i) => {
            texts.slice(i + 1).filter(o => meet(t, o)).forEach(o => faults.push(name(t.e) + ' / ' + name(o.e)));
            nodes.filter(n => !own(t, n) && meet(t, n)).forEach(n => faults.push(name(t.e) + ' / ' + name(n.e)));
            squares.filter(s => meet(t, s)).forEach(s => faults.push(name(t.e) + ' / ' + name(s.e)));
          });
          nodes.forEach((n, i) => nodes.slice(i + 1).filter(o => meet(n, o)).forEach(o => faults.push(name(n.e) + ' / ' + name(o.e))));
          squares.forEach((s, i) => [...squares.slice(i + 1), ...nodes].filter(o => meet(s, o)).forEach(o => faults.push(name(s.e) + ' / ' + name(o.e))));
          const view = svg.viewBox.baseVal;
          [...texts, ...nodes, ...squares]
            .filter(t => t.x < view.x || t.y < view.y || t.r > view.x + view.width || t.b > view.y + view.height)
            .forEach(t => faults.push('outside: ' + name(t.e)));
          return faults;
        }
        """;

    public static TheoryData<string, int> Views
    {
        get
        {
            var views = new TheoryData<string, int>();
            foreach (var address in new[] { "/", "/en/", "/?topic=critical-minerals", "/en/?topic=critical-minerals" })
            {
                foreach (var width in new[] { 960, 1024, 1280 })
                {
                    views.Add(address, width);
                }
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task NothingOnTheChartTouchesAnythingElseOrLeavesIt(string address, int width)
    {
        var page = await OpenAsync(address, width);
        Assert.Equal(14, await page.Locator(".weave a.nd").CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(Measure));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/", -1)]
    [InlineData("/en/", 1)]
    public async Task TimeRunsInTheDirectionOfReadingAndEachCityHasItsLane(string address, int direction)
    {
        var page = await OpenAsync(address, 1280);
        var x = await page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('.weave a.nd')].map(n => { const b = n.lastElementChild.getBBox(); return b.x + b.width / 2; })");
        Assert.All(x.Zip(x.Skip(1), (from, to) => (to - from) * direction), step => Assert.True(step > 0));

        Assert.Equal(["66"], await AttributesAsync(page, ".weave circle.nd-d", "cy"));
        Assert.Equal(["155"], await AttributesAsync(page, ".weave rect.nd-w", "y"));
        Assert.Equal(["34"], await AttributesAsync(page, ".weave rect.nd-w", "height"));
        // Rounds 5, 8, 12 and 13; rounds 1, 4, 6, 7, 9, 10 and 14.
        Assert.Equal(4, await page.Locator(".weave circle.nd-d").CountAsync());
        Assert.Equal(7, await page.Locator(".weave rect.nd-w").CountAsync());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    [InlineData("/matrix")]
    [InlineData("/matrix?by=docs")]
    [InlineData("/en/matrix")]
    [InlineData("/topics")]
    [InlineData("/en/topics")]
    [InlineData("/topics/critical-minerals")]
    [InlineData("/rounds/10")]
    [InlineData("/rounds/11")]
    [InlineData("/en/rounds/14")]
    [InlineData("/agreements")]
    public async Task ThePageFitsEveryWidth(string address)
    {
        var page = await OpenAsync(address, 1280);
        foreach (var width in new[] { 320, 390, 768, 960, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(beyond <= 0, $"{address} at {width} px is {beyond} px too wide");
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/matrix")]
    [InlineData("/en/matrix")]
    public async Task NoCellOfTheMatrixTouchesAnother(string address)
    {
        var page = await OpenAsync(address, 1280);
        Assert.Equal(40, await page.Locator(".mx tbody tr").CountAsync());
        Assert.Equal(16, await page.Locator(".mx thead th").CountAsync());
        foreach (var width in new[] { 320, 390, 768, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var faults = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.mx tr')].flatMap(row => {
                  const boxes = [...row.cells].filter(c => getComputedStyle(c).display !== 'none').map(c => {
                    const link = c.querySelector('td > a');
                    const circle = link ? parseFloat(getComputedStyle(link, '::before').inlineSize) : 0;
                    const b = c.getBoundingClientRect();
                    return { c, x: b.left, r: b.right, y: b.top, b: b.bottom, isFull: circle > b.width || c.scrollWidth > c.clientWidth + 1 };
                  });
                  return boxes.flatMap((one, i) => [
                    ...(one.isFull ? [one.c.textContent.trim() + ' is wider than its cell'] : []),
                    ...boxes.slice(i + 1).filter(o => one.x < o.r - .5 && o.x < one.r - .5 && one.y < o.b - .5 && o.y < one.b - .5)
                      .map(o => one.c.textContent.trim() + ' / ' + o.c.textContent.trim()),
                  ]);
                })
                """);
            Assert.True(faults.Length == 0, $"{address} at {width} px: {string.Join(", ", faults.Take(5))}");
            var cell = await page.Locator(".mx td").First.BoundingBoxAsync();
            Assert.True(cell!.Height >= 44, $"{address} at {width} px");
        }
    }

    [Theory]
    [InlineData("/rounds/14", ".rnav a")]
    [InlineData("/topics", ".tlist li:first-child .thru > *")]
    [InlineData("/topics/counter-terrorism", ".strip a")]
    [InlineData("/", "ol.rounds > li")]
    public async Task EveryRoundHasItsPlaceOnAPhone(string address, string places)
    {
        var page = await OpenAsync(address, 320);
        var boxes = await page.EvaluateAsync<double[][]>(
            "s => [...document.querySelectorAll(s)].map(e => e.getBoundingClientRect()).map(b => [b.left, b.top, b.right, b.bottom])", places);
        Assert.InRange(boxes.Length, 14, 15);
        Assert.All(boxes, box => Assert.True(box[0] >= 0 && box[2] <= 320 && box[2] > box[0]));
        var touching =
            from one in boxes.Index()
            from other in boxes.Skip(one.Index + 1)
            where one.Item[0] < other[2] - 0.5 && other[0] < one.Item[2] - 0.5 && one.Item[1] < other[3] - 0.5 && other[1] < one.Item[3] - 0.5
            select one.Index;
        Assert.Empty(touching);
    }

    [Fact]
    public async Task ANameOfATopicStaysInSightWhileTheMatrixMoves()
    {
        var page = await OpenAsync("/matrix", 390);
        await page.EvaluateAsync("() => document.querySelector('.scroll').scrollBy(-400, 0)");
        var name = await page.Locator(".mx tbody th a").First.BoundingBoxAsync();
        Assert.InRange(name!.X, 0, 390 - name.Width);
    }

    private async Task<IPage> OpenAsync(string address, int width)
    {
        var page = await browser.OpenAsync(address);
        await page.SetViewportSizeAsync(width, 900);
        await page.EvaluateAsync("() => document.fonts.ready");
        return page;
    }

    private static async Task<string[]> AttributesAsync(IPage page, string selector, string name) =>
        await page.EvaluateAsync<string[]>(
            "([s, n]) => [...new Set([...document.querySelectorAll(s)].map(e => e.getAttribute(n)))]", new[] { selector, name });
}
