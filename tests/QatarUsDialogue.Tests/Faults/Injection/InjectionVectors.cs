using System.Globalization;
using System.Net;

namespace QatarUsDialogue.Tests.Faults.Injection;

/// <summary>
/// What would run if it were taken for markup, composed of elements, attributes, schemes, spellings and ways out of where it
/// stands. Each says another number, so that it is known again.
/// </summary>
internal static class InjectionVectors
{
    private static readonly string[] Elements =
    [
        "script", "img", "svg", "iframe", "object", "embed", "a", "form", "input", "body", "video", "audio", "details", "math", "style", "link", "meta", "base", "marquee", "template", "button", "textarea",
    ];

    private static readonly string[] Handlers =
    [
        "onerror={0} src=x", "onload={0}", "onclick={0}", "onfocus={0} autofocus tabindex=1", "ontoggle={0} open", "onmouseover='{0}'", "onanimationstart=\"{0}\" style=\"animation:a\"", "onbegin={0}", "ONPOINTERENTER={0}", "onpageshow={0}",
    ];

    private static readonly string[] Carriers =
    [
        "href={0}", "src='{0}'", "action=\"{0}\"", "formaction={0}", "data={0}", "xlink:href={0}", "srcdoc=\"{0}\"", "poster={0}", "background={0}", "content=\"0;url={0}\" http-equiv=refresh",
    ];

    private static readonly string[] Schemes =
    [
        "javascript:{0}", "JaVaScRiPt:{0}", "java\tscript:{0}", "&#106;avascript:{0}", "&#x6A;avascript&colon;{0}", "javascript&Tab;:{0}", "data:text/html,<script>{0}</script>", "data:image/svg+xml,<svg onload={0}>", "vbscript:{0}",
        "//evil.example/?{0}", "https:javascript:{0}", " javascript:{0}", "view-source:{0}", "blob:{0}",
    ];

    private static readonly string[] WaysOut =
    [
        "\">{0}", "'>{0}", "-->{0}", "</title>{0}", "</textarea>{0}", "</style>{0}", "</script>{0}", "]]>{0}", "\" {0} x=\"", "' {0} x='", "`>{0}", "/>{0}", "</svg>{0}", "</noscript>{0}", "}}}}{0}", "*/{0}", "\\\">{0}", "</td></table>{0}",
    ];

    private static readonly string[] Markdown =
    [
        "[x]({0})", "![x]({0})", "<{0}>", "[x]: {0}\n\n[x]", "[x](<{0}>)", "[x]({0} \"a\" onclick=alert)", "# x {{onclick={0}}}", "[![x]({0})]({0})", "x{{: href=\"{0}\"}}", "| a |\n|---|\n| [x]({0}) |",
    ];

    private static readonly Func<string, string>[] Spellings =
    [
        text => text, text => text.ToUpperInvariant().Replace("ALERT", "alert", StringComparison.Ordinal), WebUtility.HtmlEncode, Uri.EscapeDataString, text => text.Replace("<", "\\u003c", StringComparison.Ordinal),
        text => text.Replace(" ", "/", StringComparison.Ordinal), text => text.Replace("<", "&lt", StringComparison.Ordinal), text => text.Replace("<", "＜", StringComparison.Ordinal), text => text.Replace(" ", "\t", StringComparison.Ordinal),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Compose().Distinct(StringComparer.Ordinal).Select((text, n) => text.Replace(Mark, MarkOf(n), StringComparison.Ordinal))];

    private const string Mark = "alert(0)";

    /// <summary>By what the vector of this number is known wherever it is shown.</summary>
    public static string MarkOf(int number) => string.Create(CultureInfo.InvariantCulture, $"alert({7000 + number})");

    private static IEnumerable<string> Compose()
    {
        yield return $"<script>{Mark}</script>";
        foreach (var (element, n) in Elements.Select((e, n) => (e, n)))
        {
            foreach (var (handler, m) in Handlers.Select((h, m) => (h, m)))
            {
                yield return Spellings[(n + m) % Spellings.Length]($"<{element} {Filled(handler, Mark)}>");
            }

            foreach (var (carrier, m) in Carriers.Select((c, m) => (c, m)).Where(c => (c.m + n) % 3 == 0))
            {
                yield return $"<{element} {Filled(carrier, Filled(Schemes[(n + m) % Schemes.Length], Mark))}>x</{element}>";
            }
        }

        foreach (var (way, n) in WaysOut.Select((w, n) => (w, n)))
        {
            yield return Filled(way, $"<img src=x onerror={Mark}>");
            yield return Filled(way, Filled(Handlers[n % Handlers.Length], Mark));
        }

        foreach (var scheme in Schemes)
        {
            yield return Filled(scheme, Mark);
            foreach (var markdown in Markdown.Where((_, n) => (n + scheme.Length) % 2 == 0))
            {
                yield return Filled(markdown, Filled(scheme, Mark));
            }
        }
    }

    private static string Filled(string form, string with) => string.Format(CultureInfo.InvariantCulture, form, with);
}
