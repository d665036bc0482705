using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>A fact as a footnote cites it: the words, their source, their place, the file's hash and the release.</summary>
public static class FactCitation
{
    public static string Of(FactView fact, Wording words, string address)
    {
        var source = fact.Source;
        return words.Text(
            "citation.text",
            words.Text(new Label(fact.Note.Text)),
            source.Outlet is { } outlet ? words.Text(outlet) : words["fact.publisherUnknown"],
            words.Text(new Label($"«{source.Name}»")),
            source.Published is { } day ? words.Date(DateRange.Day(day)) : words["citation.undated"],
            fact.Span.Start,
            fact.Span.End,
            $"SHA-256: {source.Sha256}",
            fact.Id,
            fact.Release,
            address);
    }
}
