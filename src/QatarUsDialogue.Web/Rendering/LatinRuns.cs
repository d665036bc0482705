using System.Buffers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>
/// Puts each run of another script into an element of its own, so that it does not turn the words around it:
/// <c>(@MofaQatar_AR)</c> reads <c>(MofaQatar_AR@)</c> without. The text itself stays as it is.
/// </summary>
public static partial class LatinRuns
{
    private const int LongestUnbroken = 20;

    // Most Arabic words stand on pages alone: what has none of these is not searched for runs.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("@0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static IHtmlContent Isolate(string text)
    {
        var html = new HtmlContentBuilder();
        if (!text.AsSpan().ContainsAny(Beginnings))
        {
            return html.Append(text);
        }

        var at = 0;
        foreach (Match run in Run().Matches(text))
        {
            html.Append(text[at..run.Index]);
            var isShort = run.Length < LongestUnbroken && !run.Value.Contains('/', StringComparison.Ordinal);
            html.AppendHtml(isShort ? "<bdi dir=\"ltr\" class=\"nw\">" : "<bdi dir=\"ltr\">");
            html.Append(run.Value);
            html.AppendHtml("</bdi>");
            at = run.Index + run.Length;
        }

        return html.Append(text[at..]);
    }

    // An address, a picture's address, a handle, a hash with its name or without, or words with their numbers: "March 6, 2024".
    [GeneratedRegex(@"https?://[^\s#]+|pic\.twitter\.com/[A-Za-z0-9_]+|@[A-Za-z0-9_]+|(?:SHA-256: )?[0-9a-f]{12,}|[A-Za-z]+(?:[ ,]+[A-Za-z0-9]+)+", RegexOptions.NonBacktracking)]
    private static partial Regex Run();
}
