namespace QatarUsDialogue.BrowserTests;

public class ComparisonTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task ARoundIsComparedWithAnotherDownToTheWordsInTheSourceWithoutAnyScript()
    {
        var page = await browser.OpenAsync("/", hasScript: false);
        await page.Locator("#r6 h3 a").FollowAsync();
        await page.Locator(".with a[href='/compare?a=6&b=7']").FollowAsync();
        Assert.StartsWith("الجولة السادسة والجولة السابعة", await page.TitleAsync(), StringComparison.Ordinal);
        await page.Locator(".chip[href='#al-udeid']").FollowAsync();
        await page.Locator("#al-udeid ~ .duo a[href='/sources/004#f28']").First.FollowAsync();
        Assert.Contains("قاعدة العديد الجوية", await page.Locator("mark:target").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TwoRoundsAreChosenInTheForm()
    {
        var page = await browser.OpenAsync("/en/compare", hasScript: false);
        await page.Locator("#a").SelectOptionAsync("7");
        await page.Locator("#b").SelectOptionAsync("4");
        await page.Locator("main .btn").FollowAsync();
        Assert.Equal("/en/compare?a=4&b=7", new Uri(page.Url).PathAndQuery);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/compare?a=4&b=6", 1)]
    [InlineData("/en/compare?a=4&b=6", -1)]
    public async Task TheEarlierRoundStandsWhereReadingBeginsAndAboveOnAPhone(string address, int direction)
    {
        var page = await browser.OpenAsync(address);
        await page.SetViewportSizeAsync(1280, 900);
        var rounds = page.Locator(".compared");
        var earlier = (await rounds.Nth(0).BoundingBoxAsync())!;
        var later = (await rounds.Nth(1).BoundingBoxAsync())!;
        Assert.Equal(earlier.Y, later.Y);
        Assert.Equal(direction, Math.Sign(earlier.X - later.X));

        await page.SetViewportSizeAsync(390, 900);
        earlier = (await rounds.Nth(0).BoundingBoxAsync())!;
        later = (await rounds.Nth(1).BoundingBoxAsync())!;
        Assert.True(earlier.Y + earlier.Height <= later.Y);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WordsThatCameAndWentDifferByMoreThanColourAndNoneIsStruckThrough()
    {
        var page = await browser.OpenAsync("/topics/al-udeid");
        const string Line = "word => getComputedStyle(word).textDecorationLine + ' ' + getComputedStyle(word).textDecorationStyle";
        Assert.Equal("underline dotted", await page.Locator("blockquote del").First.EvaluateAsync<string>(Line));
        Assert.Equal("underline solid", await page.Locator("blockquote ins").First.EvaluateAsync<string>(Line));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AMarkBreaksNoLetters()
    {
        var page = await browser.OpenAsync("/topics/al-udeid");
        var difference = await page.Locator("blockquote ins").First.EvaluateAsync<double>(
            """
            word => {
              const plain = document.createElement('span');
              plain.textContent = word.textContent;
              const marked = word.getBoundingClientRect().width;
              word.replaceWith(plain);
              return Math.abs(plain.getBoundingClientRect().width - marked);
            }
            """);
        Assert.True(difference < 0.5, $"The mark changes the width by {difference} px");
        await page.Context.CloseAsync();
    }
}
