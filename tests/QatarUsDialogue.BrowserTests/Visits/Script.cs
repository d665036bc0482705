namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>What several measures ask of a page, in its own language.</summary>
internal static class Script
{
    /// <summary>A short name for an element, so that a fault can be found again.</summary>
    public const string NameOf = """
        const nameOf = e => `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''}${e.getAttribute('class') ? '.' + e.getAttribute('class').trim().replace(/ +/g, '.') : ''} «${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 30)}»`;
        """;

    /// <summary>What the Tab key stops at, in the order of the page.</summary>
    public const string Stops = """
        const stops = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(e => e.type !== 'hidden' && !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !e.closest('details:not([open]) > :not(summary)'));
        """;
}
