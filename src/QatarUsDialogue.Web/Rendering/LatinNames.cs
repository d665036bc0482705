using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>Isolates Latin names and versions in an Arabic page of the site: «في متصفح Chromium»، «WCAG 2.2».</summary>
internal static partial class LatinNames
{
    public static void Isolate(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>().ToList())
        {
            var text = literal.Content.ToString();
            var from = 0;
            foreach (Match name in Name().Matches(text))
            {
                literal.InsertBefore(new LiteralInline(text[from..name.Index]));
                literal.InsertBefore(new HtmlInline("<bdi dir=\"ltr\">"));
                literal.InsertBefore(new LiteralInline(name.Value));
                literal.InsertBefore(new HtmlInline("</bdi>"));
                from = name.Index + name.Length;
            }

            if (from > 0)
            {
                literal.ReplaceBy(new LiteralInline(text[from..]));
            }
        }
    }

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9-]*(?: [A-Za-z0-9][A-Za-z0-9.-]*)*", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
