using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>What was understood of a fact, with links to the pages of what it names.</summary>
public sealed class MeaningMarkup
{
    private readonly FactNote _note;
    private readonly Wording _words;
    private readonly Addresses _to;
    private readonly HtmlContentBuilder _html = new();

    private MeaningMarkup(FactNote note, Wording words, Addresses to)
    {
        _note = note;
        _words = words;
        _to = to;
    }

    public static IHtmlContent Of(FactNote note, Wording words, Addresses to) => new MeaningMarkup(note, words, to).Write();

    private HtmlContentBuilder Write()
    {
        var meaning = _note.Meaning;
        switch (_note.Kind)
        {
            case FactKind.Topic when meaning.Topic is { } topic:
                _html.AppendHtml(Link(_to.Topic(topic.Key), _words.Html(topic.Name)));
                break;
            case FactKind.Document when meaning.Document is { } document:
                _html.AppendHtml(Link(_to.Document(document.Key), NameMarkup.Of(document, _words)));
                _html.Append(" (").Append(_words.Name(document.Status)).Append(")");
                break;
            case FactKind.Person:
                Person(meaning);
                break;
            case FactKind.Figure when meaning.Amount is { } amount:
                _html.Append(_words.Money(amount, meaning.Currency));
                _html.Append(_words.Period(meaning.Period) is { } period ? " " + period : string.Empty);
                break;
            case FactKind.Event:
                Event(meaning);
                break;
            default:
                _html.AppendHtml(_words.InArabic(_note.Text));
                break;
        }

        if (_note.Kind is FactKind.Topic or FactKind.Document or FactKind.Figure && meaning.Round is { } spoken)
        {
            _html.AppendHtml(" <span class=\"of\">— ")
                .AppendHtml(Link(_to.Round(spoken.Key), Plain(_words.Round(spoken.Number))))
                .AppendHtml("</span>");
        }

        return _html;
    }

    private void Person(FactMeaning meaning)
    {
        var person = new PersonLine(meaning.PersonKey, meaning.Person ?? new Label(_note.Text), meaning.Office, _note.Basis, null);
        _html.AppendHtml(NameMarkup.Of(person, _words, _to));
        if (meaning.Role == ParticipantRole.Chair)
        {
            _html.Append(" (").Append(_words["source.chair"]).Append(")");
        }
    }

    private void Event(FactMeaning meaning)
    {
        if (meaning.EventField == "published")
        {
            _html.Append(_words["source.published"]);
            if (meaning.Date is { } published)
            {
                _html.Append(": ").AppendHtml(_words.DateHtml(published));
            }
        }
        else
        {
            _html.AppendHtml(Sequence.Of(EventParts(meaning), _words["site.comma"], part => part));
        }
    }

    private IEnumerable<IHtmlContent> EventParts(FactMeaning meaning)
    {
        if (meaning.Round is { } round)
        {
            yield return Link(_to.Round(round.Key), Plain(_words.Round(round.Number)));
        }

        if (meaning.City is { } city)
        {
            yield return Plain(_words.City(city));
        }

        if (meaning.Date is { } date)
        {
            yield return _words.DateHtml(date);
        }
    }

    private static IHtmlContent Link(string address, IHtmlContent name) =>
        new HtmlContentBuilder().AppendHtml("<a href=\"").Append(address).AppendHtml("\">").AppendHtml(name).AppendHtml("</a>");

    private static IHtmlContent Plain(string words) => new HtmlContentBuilder().Append(words);
}
