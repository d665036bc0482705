using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>What a page of search results is called.</summary>
public static class SearchTitle
{
    public static string Of(SearchView view, Wording words)
    {
        if (view.IsBlank || view.Request.IsTooLong)
        {
            return words["search.title"];
        }

        var asked = view.Request.Text.Trim();
        var results = words.Text("search.resultsPage", view.Request.Page, Math.Max(1, view.Pages));
        return asked.Length == 0 ? results : $"{ArabicWords.Plain(asked)} — {results}";
    }

    /// <summary>«8 نتائج عن «قاعدة العديد»»; or that there is nothing.</summary>
    public static IHtmlContent Heading(SearchView view, Wording words)
    {
        var asked = view.Request.Text.Trim();
        if (view.Total == 0)
        {
            return asked.Length == 0 ? words.Html("search.none") : words.Html("search.noneFor", Quoted(asked, words));
        }

        var count = words.CountHtml("resultCount", view.Total);
        var html = new HtmlContentBuilder().AppendHtml(count);
        return asked.Length == 0 ? html : html.Append(" ").AppendHtml(words.Html("search.about", Quoted(asked, words)));
    }

    /// <summary>Words that someone typed or printed, kept from turning what stands around them.</summary>
    public static IHtmlContent Quoted(string text, Wording words) =>
        new HtmlFormattableString("{0}<bdi>{1}</bdi>{2}", words["search.openQuote"], text, words["search.closeQuote"]);
}
