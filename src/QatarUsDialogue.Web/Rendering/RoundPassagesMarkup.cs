using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>What the sources of a round say, under its name; or that they say nothing.</summary>
public static class RoundPassagesMarkup
{
    public static IHtmlContent Of(RoundPassages passages, Wording words, Addresses to)
    {
        var round = passages.Round;
        var html = new HtmlContentBuilder().AppendHtml(Heading(round, words, to));
        if (!round.IsDocumented)
        {
            html.AppendFormat("<p>{0}</p>", words["filter.noSource"]);
        }
        else if (passages.Passages.Count == 0)
        {
            html.AppendFormat("<p>{0}</p>", words.Text("filter.noMention", words.TheRound(round.Number)));
        }

        foreach (var passage in passages.Passages)
        {
            html.AppendHtml(QuotationMarkup.Block(passage, words, to));
        }

        return html;
    }

    /// <summary>The round as a link, with its city and its month, or that it has no source.</summary>
    public static IHtmlContent Heading(RoundLine round, Wording words, Addresses to)
    {
        var html = new HtmlContentBuilder()
            .AppendFormat("<h2 id=\"r{0}\"><a class=\"plain\" href=\"{1}\">{2}</a> — ", round.Key, to.Round(round.Key), words.Round(round.Number));
        if (!round.IsDocumented)
        {
            return html.Append(words["matrix.noSource"]).AppendHtml("</h2>");
        }

        html.Append(round.City is { } city ? words.City(city) : string.Empty);
        if (round.Date is { } date)
        {
            html.Append(round.City is null ? string.Empty : words["site.comma"]).AppendHtml(words.DateHtml(date, DateLength.Month));
        }

        return html.AppendHtml("</h2>");
    }
}
