using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.BrowserTests;

/// <summary>The chart of rounds says the same as the list and the ledger below and beside it.</summary>
public partial class WeaveTests(Browser browser) : IClassFixture<Browser>
{
    private const string Nodes = """
        () => [...document.querySelectorAll('.weave a.nd')].map(a => {
          const shape = a.querySelector('.nd-d, .nd-w, .nd-u, .nd-o'), box = shape.getBBox();
          const lanes = [...document.querySelector('.w-lane').getAttribute('d').matchAll(/M[\d.]+ ([\d.]+)/g)].map(m => Number(m[1]));
          const squares = [...a.nextElementSibling.querySelectorAll('.ag-s, .ag-o, .ag-p')].length;
          const more = a.nextElementSibling.textContent.match(/\+(\d+)/);
          return {
            Round: a.getAttribute('href').slice(2), Name: a.getAttribute('aria-label'), Shape: shape.tagName,
            X: box.x + box.width / 2, Y: box.y + box.height / 2, Upper: Math.min(...lanes), Lower: Math.max(...lanes),
            IsDashed: getComputedStyle(shape).strokeDasharray !== 'none', Squares: squares + (more ? Number(more[1]) : 0),
          };
        })
        """;

    [Theory]
    [InlineData("/", "الدوحة", "واشنطن", -1)]
    [InlineData("/en/", "Doha", "Washington", 1)]
    public async Task TimeRunsInTheDirectionOfReadingDohaAboveInCirclesWashingtonBelowInSquares(
        string address, string doha, string washington, int direction)
    {
        var nodes = await NodesAsync(address);
        Assert.Equal(7, nodes.Count);
        Assert.Equal(nodes.OrderBy(node => direction * node.X), nodes);
        Assert.Contains(nodes, node => node.Name.Contains(doha, StringComparison.Ordinal));
        Assert.All(nodes, node =>
        {
            var isDoha = node.Name.Contains(doha, StringComparison.Ordinal);
            Assert.True(isDoha || node.Name.Contains(washington, StringComparison.Ordinal), node.Name);
            Assert.Equal((isDoha ? "circle" : "rect", isDoha ? node.Upper : node.Lower), (node.Shape, node.Y));
        });
    }

    [Theory]
    [InlineData("/", "لا مصدر لهذه الجولة في الأرشيف")]
    [InlineData("/en/", "There is no source for this round in the archive")]
    public async Task ARoundWithoutASourceIsADashedNodeAndACardWithoutVenueOrNought(string address, string noSource)
    {
        var nodes = await NodesAsync(address);
        Assert.Equal(["2", "3"], nodes.Where(node => node.IsDashed).Select(node => node.Round));
        var page = await browser.OpenAsync(address);
        foreach (var round in new[] { "2", "3" })
        {
            var card = page.Locator($"#r{round}");
            var words = await card.InnerTextAsync();
            Assert.Contains(noSource, words, StringComparison.Ordinal);
            Assert.Equal(0, await card.Locator(".venue").CountAsync());
            Assert.DoesNotMatch(@"(?<!\d)0(?!\d)", words);
        }
    }

    [Fact]
    public async Task TheSquaresAtARoundAreItsDocumentsInTheLedgerAndTheCountOnItsCard()
    {
        var nodes = await NodesAsync("/en/");
        var page = await browser.OpenAsync("/en/");
        foreach (var node in nodes.Where(node => !node.IsDashed))
        {
            var card = await page.Locator($"#r{node.Round} .rd-side .k").First.InnerTextAsync();
            Assert.Equal(node.Squares, CountIn(card));
            var ledger = await browser.OpenAsync($"/en/agreements?round={node.Round}");
            var rows = await ledger.Locator("[aria-labelledby=documents] tbody th").AllInnerTextsAsync();
            Assert.Equal(node.Squares, rows.Sum(row => Math.Max(1, CountIn(row))));
        }
    }

    private async Task<List<Node>> NodesAsync(string address)
    {
        var page = await browser.OpenAsync(address);
        return (await page.EvaluateAsync<JsonElement>(Nodes)).Deserialize<List<Node>>()!;
    }

    // “3 documents”, “one document”; 0 where no number of documents is told.
    private static int CountIn(string words)
    {
        var number = Documents().Match(words).Groups[1].Value.ToUpperInvariant();
        return number switch
        {
            "" => 0,
            "ONE" => 1,
            "TWO" => 2,
            _ => int.Parse(number, CultureInfo.InvariantCulture),
        };
    }

    [GeneratedRegex(@"\b(\d+|one|two) documents?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Documents();

    private sealed record Node(
        string Round, string Name, string Shape, double X, double Y, double Upper, double Lower, bool IsDashed, int Squares);
}
