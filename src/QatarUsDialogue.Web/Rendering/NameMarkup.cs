using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>Names of documents, people and sources in running text, with no space that would part them from a full stop.</summary>
public static class NameMarkup
{
    /// <summary>Documents have Arabic names only; on other pages their kind tells what the name is of.</summary>
    public static IHtmlContent Of(DocumentLine document, Wording words)
    {
        var html = new HtmlContentBuilder();
        if (!words.IsArabic)
        {
            html.Append($"{words.Name(document.Kind)}: ");
        }

        return html.AppendHtml(words.InArabic(document.Subject));
    }

    /// <summary>The person with the office held then.</summary>
    public static IHtmlContent Of(PersonLine person, Wording words) => WithOffice(words.Html(person.Name), person, words);

    /// <summary>The person as a link to the person's page, where there is one, with the office held then.</summary>
    public static IHtmlContent Of(PersonLine person, Wording words, Addresses to) => person.Key is { } key
        ? WithOffice(new HtmlFormattableString("<a href=\"{0}\">{1}</a>", to.Person(key), words.Html(person.Name)), person, words)
        : Of(person, words);

    /// <summary>The round a role is told of, as a link; or that it is told of none.</summary>
    public static IHtmlContent Of(PersonRole role, Wording words, Addresses to) => role.Round is { } round
        ? new HtmlFormattableString("<a href=\"{0}\">{1}</a>", to.Round(round.Key), words.Round(round.Number))
        : words.Html(role.IsBefore ? "home.early" : "people.noRound");

    private static IHtmlContent WithOffice(IHtmlContent name, PersonLine person, Wording words)
    {
        var html = new HtmlContentBuilder().AppendHtml(name);
        return person.Office is { } office
            ? html.Append(words["site.comma"]).AppendHtml(words.Html(office))
            : html;
    }

    /// <summary>The headline, or the first words where there is none.</summary>
    public static IHtmlContent Of(SourceLine source, Wording words) =>
        words.InArabic(source.Title ?? $"«{source.FirstWords}»");
}
