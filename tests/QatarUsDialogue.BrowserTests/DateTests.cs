namespace QatarUsDialogue.BrowserTests;

public class DateTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("/rounds/6", "2024-03-05", "5 مارس/آذار 2024", "24 شعبان 1445 هـ")]
    [InlineData("/en/rounds/6", "2024-03-05", "5 March 2024", "24 Shaban 1445 AH")]
    [InlineData("/rounds/7", "2025-12-17", "17 ديسمبر/كانون الأول 2025", "26 جمادى الآخرة 1447 هـ")]
    public async Task ARoundSaysItsDayForReadersForMachinesAndByTheHijriCalendar(string address, string machine, string words, string hijri)
    {
        var page = await browser.OpenAsync(address);
        Assert.Equal(words, await page.Locator($"time[datetime='{machine}']").First.InnerTextAsync());
        Assert.Contains(hijri, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }
}
