using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QatarUsDialogue.Tests.Faults.Injection;

/// <summary>What a page must not hold: elements that run or load something, attributes that act, addresses that are no pages.</summary>
internal static partial class MarkupFaults
{
    private static readonly HashSet<string> Elements = new(
        ("html head title meta link body header nav main footer section article aside search h1 h2 h3 h4 h5 h6 p div span a ul ol li dl dt dd table thead tbody tfoot tr th td caption colgroup col "
        + "form fieldset legend label input select option optgroup button datalist output details summary figure figcaption blockquote q cite code pre kbd samp var em strong b i u s small sub sup mark abbr dfn address ins del "
        + "time data bdi bdo br hr wbr ruby rt rp img svg g path rect circle ellipse line polyline polygon text tspan defs pattern symbol clippath lineargradient stop title desc use").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Denied = new(["style", "srcdoc", "srcset", "formaction", "ping", "background", "http-equiv", "poster", "data", "dynsrc", "lowsrc"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Addresses = new(["href", "src", "action", "cite", "xlink:href", "longdesc", "usemap", "manifest", "profile"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Loaded = new(["src", "action"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Of(IHtmlDocument page) => page.All.SelectMany(Of);

    private static IEnumerable<string> Of(IElement element)
    {
        // Data that search engines read is no script; it cannot end before its end.
        if (element is IHtmlScriptElement { Type: "application/ld+json" } data && !data.HasAttribute("src") && IsJson(data.Text))
        {
            yield break;
        }

        if (!Elements.Contains(element.LocalName))
        {
            yield return $"<{element.LocalName}>";
        }

        foreach (var attribute in element.Attributes)
        {
            var name = attribute.Name;
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || Denied.Contains(name) || !Name().IsMatch(name))
            {
                yield return $"<{element.LocalName} {name}>";
            }
            else if (Addresses.Contains(name) && !IsPage(attribute.Value, isLoaded: Loaded.Contains(name) || element is IHtmlLinkElement { Relation: "stylesheet" } || element.LocalName == "use"))
            {
                yield return $"<{element.LocalName} {name}={attribute.Value}>";
            }
        }
    }

    private static bool IsPage(string address, bool isLoaded)
    {
        var plain = new string([.. address.Where(c => c > ' ')]);
        if (plain.StartsWith("//", StringComparison.Ordinal) || plain.StartsWith("/\\", StringComparison.Ordinal) || plain.StartsWith('\\'))
        {
            return false;
        }

        var scheme = Scheme().Match(plain);
        return !scheme.Success || (!isLoaded && scheme.Value.ToLowerInvariant() is "http:" or "https:" or "mailto:");
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var json = System.Text.Json.JsonDocument.Parse(text);
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9:-]*$")]
    private static partial Regex Name();

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();
}
