using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>The page says its language and direction, and its switch says those of the other one and leads to the same page.</summary>
internal static class PageLanguage
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, string address)
    {
        var isEnglish = PageTypes.English.Contains(address);
        var found = await page.EvaluateAsync<string>(
            """
            () => {
              const html = document.documentElement;
              const links = [...document.querySelectorAll('a.lang')].map(a => `${a.lang} ${a.hreflang} ${a.dir} ${a.rel} ${decodeURI(a.getAttribute('href'))}`);
              return `${html.lang} ${html.dir}: ${links.join(', ')}`;
            }
            """);
        var other = isEnglish ? address["/en".Length..] : "/en" + address;
        var wanted = isEnglish ? $"en ltr: ar ar rtl alternate {other}" : $"ar rtl: en en ltr alternate {other}";
        return found == wanted ? [] : [$"{found} and not {wanted}"];
    }
}
