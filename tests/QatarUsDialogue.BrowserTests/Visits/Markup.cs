using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>No style or script in the page, every name used once, every place that is led to is there, dates a machine can read.</summary>
internal static class Markup
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page) => await page.EvaluateAsync<string[]>(
        "() => {" + Script.NameOf +
        """
          const faults = [...document.querySelectorAll('[style], style, script:not([type="application/ld+json"])')].map(e => `inline: ${nameOf(e)}`);
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          faults.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `twice: ${id}`));
          for (const a of document.querySelectorAll('a[href^="#"]')) {
            if (!document.getElementById(a.getAttribute('href').slice(1))) faults.push(`leads nowhere: ${nameOf(a)}`);
          }
          for (const time of document.querySelectorAll('time')) {
            if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(time.dateTime)) faults.push(`no date: ${time.outerHTML}`);
          }
          return faults;
        }
        """);
}
