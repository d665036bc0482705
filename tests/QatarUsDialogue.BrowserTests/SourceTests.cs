using System.Text.Json;

namespace QatarUsDialogue.BrowserTests;

public class SourceTests(Browser browser) : IClassFixture<Browser>
{
    // Every text of the source in the order of the page, without the numbers of the notes.
    private const string CapturedText = """
        [...document.querySelectorAll('.tx')].map(p => {
          const copy = p.cloneNode(true);
          copy.querySelectorAll('.ref, sup').forEach(x => x.remove());
          return copy.textContent;
        }).join('')
        """;

    private const string RangesOf = """
        const rangesOf = words => {
          const text = [...document.querySelectorAll('.tx')].find(p => p.textContent.includes(words));
          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          const letters = [];
          while (walker.nextNode()) for (let i = 0; i < walker.currentNode.length; i++) letters.push([walker.currentNode, i]);
          const at = letters.map(([node, i]) => node.data[i]).join('').indexOf(words);
          return letters.slice(at, at + words.length).map(([node, i]) => {
            const range = document.createRange();
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            return range.getBoundingClientRect();
          });
        };
        """;

    // Where each letter of the words stands; a bracket of a text from right to left opens on its right side.
    private static readonly string PlacesOf = "words => {" + RangesOf + """
          const places = rangesOf(words).map(box => box.x);
          return places[0] > places.at(-1) ? [places.at(-1), ...places.slice(1, -1), places[0]] : places;
        }
        """;

    private static readonly string LinesOf = "words => {" + RangesOf + " return new Set(rangesOf(words).map(box => Math.round(box.bottom))).size; }";

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public async Task TheTextWithoutNoteNumbersIsTheCapturedOne(string source)
    {
        var page = await browser.OpenAsync($"/sources/{source}");
        var file = Directory.GetFiles(Path.Combine(Repository.Root, "seeds", "articles"), $"{source}_*").Single();
        Assert.Equal(await File.ReadAllTextAsync(file), await page.EvaluateAsync<string>(CapturedText));
    }

    [Fact]
    public async Task TheCapturedBytesCanBeTakenAway()
    {
        using var client = new HttpClient { BaseAddress = browser.Site.Address };
        var file = Directory.GetFiles(Path.Combine(Repository.Root, "seeds", "articles"), "001_*").Single();
        Assert.Equal(await File.ReadAllBytesAsync(file), await client.GetByteArrayAsync(new Uri("/sources/001.txt", UriKind.Relative)));
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("004")]
    public async Task OpeningAFactLightsAllItsWordsAndItsNoteAndNothingElse(string source)
    {
        var page = await browser.OpenAsync($"/sources/{source}");
        var facts = await page.Locator("li.note").CountAsync();
        Assert.True(facts > 20);
        foreach (var fact in new[] { 1, 7, facts })
        {
            await page.GotoAsync($"/sources/{source}#f{fact}");
            var lit = await page.EvaluateAsync<JsonElement>(
                """
                n => {
                  const on = [...document.querySelectorAll('[data-f]')].map(e => [e.dataset.f.split(' ').includes(String(n)), getComputedStyle(e).backgroundColor]);
                  const colours = new Set(on.filter(x => x[0]).map(x => x[1]));
                  return { count: on.filter(x => x[0]).length, colours: colours.size, others: on.filter(x => !x[0] && colours.has(x[1])).length };
                }
                """,
                fact);
            Assert.True(lit.GetProperty("count").GetInt32() >= 2, $"fact {fact} of {source}");
            Assert.Equal(1, lit.GetProperty("colours").GetInt32());
            Assert.Equal(0, lit.GetProperty("others").GetInt32());
        }
    }

    [Fact]
    public async Task EveryNoteLeadsBackToItsWords()
    {
        var page = await browser.OpenAsync("/sources/001");
        var dead = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href')).filter(h => !document.getElementById(h.slice(1)))");
        Assert.Empty(dead);
        await page.Locator("#n7 a.n").FollowAsync();
        Assert.EndsWith("#f7", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMarkDoesNotBreakAJoinedWord()
    {
        var page = await browser.OpenAsync("/sources/001");
        var widths = await page.EvaluateAsync<double[]>(
            """
            () => {
              const p = document.querySelector('.pg > p');
              const measure = html => { const s = document.createElement('span'); s.innerHTML = html; p.append(s); const w = s.getBoundingClientRect().width; s.remove(); return w; };
              return [measure('لقاعدة'), measure('ل<mark class="f u1-topic">قاعدة</mark>')];
            }
            """);
        Assert.InRange(widths[1] - widths[0], -0.5, 0.5);
    }

    [Fact]
    public async Task HidingAKindHidesItsNumbersAndNotesAndNothingElse()
    {
        var page = await browser.OpenAsync("/sources/001");
        var events = await page.Locator("li.note.c-event:visible").CountAsync();
        await page.Locator("#s-topic").UncheckAsync();
        Assert.Equal(0, await page.Locator("li.note.c-topic:visible").CountAsync());
        Assert.Equal(0, await page.Locator("a.ref.c-topic:visible").CountAsync());
        Assert.Equal(events, await page.Locator("li.note.c-event:visible").CountAsync());
        await page.Locator(".tog button").FollowAsync();
        Assert.Contains("show=", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("li.note.c-topic:visible").CountAsync());
    }

    [Theory]
    [InlineData("/sources/001")]
    [InlineData("/en/sources/004")]
    public async Task EveryFactHasItsNoteAndEveryNoteItsFact(string address)
    {
        var page = await browser.OpenAsync(address);
        var facts = await page.Locator(".tx [id^=f]").EvaluateAllAsync<int[]>("all => all.map(e => Number(e.id.slice(1)))");
        var notes = await page.Locator("li.note").EvaluateAllAsync<int[]>("all => all.map(e => Number(e.id.slice(1)))");
        Assert.NotEmpty(facts);
        Assert.Equal(facts.Order(), notes.Order());
    }

    [Fact]
    public async Task WhereTwoFactsShareWordsBothLinesAreDrawn()
    {
        var page = await browser.OpenAsync("/sources/001");
        var lines = await page.Locator("mark[data-f*=' ']").EvaluateAllAsync<int[]>(
            "all => all.map(e => getComputedStyle(e).backgroundImage.split(/, (?=[a-z-]*gradient|none)/).filter(l => l !== 'none').length)");
        Assert.NotEmpty(lines);
        Assert.All(lines, count => Assert.True(count >= 2, $"{count} lines"));
    }

    [Theory]
    [InlineData("/sources/001")]
    [InlineData("/en/sources/001")]
    public async Task ANameInLatinLettersKeepsItsOrderAndADateInEnglishItsLine(string address)
    {
        var page = await browser.OpenAsync(address);
        await page.SetViewportSizeAsync(320, 900);
        var handle = await page.EvaluateAsync<double[]>(PlacesOf, "(@MofaQatar_AR)");
        Assert.Equal(handle.Order(), handle);
        Assert.Equal(1, await page.EvaluateAsync<int>(LinesOf, "March 6, 2024"));
    }
}
