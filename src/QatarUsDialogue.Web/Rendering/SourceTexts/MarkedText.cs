using System.Globalization;
using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>
/// Writes a block of a captured text with its facts marked in place. Marks never nest: the block is cut wherever a
/// fact begins or ends. Without the note numbers the text is the captured text, to the last character.
/// </summary>
public sealed class MarkedText
{
    private readonly string _text;
    private readonly TextSpan _block;
    private readonly IReadOnlyList<PlacedFact> _facts;
    private readonly ILookup<int, PlacedFact> _notes;
    private readonly IReadOnlyDictionary<int, int> _tracks;
    private readonly IReadOnlyList<TextSpan> _misprints;
    private readonly Wording _words;
    // The words of the page inside a text that is Arabic: said only where they are not.
    private readonly HtmlString _language;
    private readonly HtmlContentBuilder _html = new();

    private MarkedText(string text, TextSpan block, IEnumerable<PlacedFact> facts, IEnumerable<TextSpan> misprints, Wording words)
    {
        _text = text;
        _block = block;
        _words = words;
        _language = new HtmlString(words.IsArabic ? string.Empty : $" lang=\"{words.Language}\"");
        _facts = [.. facts.Where(fact => fact.Span.Overlaps(block)).OrderBy(fact => fact.Number)];
        _notes = _facts.OrderByDescending(fact => fact.Span.Start).ThenByDescending(fact => fact.Number).ToLookup(NoteAfter);
        _tracks = FactTracks.Of(_facts);
        _misprints = [.. misprints.Where(block.Contains)];
    }

    /// <param name="misprints">Words printed wrongly, which a reader is told are so in the original.</param>
    public static IHtmlContent Of(
        string text, TextSpan block, IEnumerable<PlacedFact> facts, IEnumerable<TextSpan> misprints, Wording words) =>
        new MarkedText(text, block, facts, misprints, words).Write();

    private HtmlContentBuilder Write()
    {
        var cuts = _facts
            .SelectMany(fact => new[] { fact.Span.Start, fact.Span.End })
            .Concat(_notes.Select(notes => notes.Key))
            .Concat(_misprints.SelectMany(misprint => new[] { misprint.Start, misprint.End }))
            .Append(_block.Start)
            .Append(_block.End)
            .Where(cut => cut >= _block.Start && cut <= _block.End)
            .Distinct()
            .Order()
            .ToList();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            Segment(TextSpan.Between(start, end));
            Sic(end);
            Notes(end);
        }

        return _html;
    }

    private void Segment(TextSpan segment)
    {
        var here = _facts.Where(fact => fact.Span.Contains(segment)).ToList();
        var words = LatinRuns.Isolate(segment.In(_text));
        if (_misprints.Any(misprint => misprint.Contains(segment)))
        {
            words = new HtmlContentBuilder().AppendHtml("<span class=\"sic\">").AppendHtml(words).AppendHtml("</span>");
        }

        if (here.Count == 0)
        {
            _html.AppendHtml(words);
            return;
        }

        var beginning = here.Where(fact => fact.Span.Start == segment.Start).ToList();
        foreach (var other in beginning.Skip(1))
        {
            // An element has one id; facts that begin together get empty elements for the others.
            _html.AppendFormat("<span id=\"f{0}\"></span>", other.Number);
        }

        var id = beginning.Count > 0 ? $" id=\"f{beginning[0].Number.ToString(CultureInfo.InvariantCulture)}\"" : string.Empty;
        _html.AppendFormat("<mark class=\"{0}\" data-f=\"{1}\"", Style(here), Numbers(here));
        _html.AppendHtml($"{id}>").AppendHtml(words).AppendHtml("</mark>");
    }

    private void Sic(int end)
    {
        if (_misprints.Any(misprint => misprint.End == end))
        {
            _html.AppendFormat("<sup class=\"sic-note\"{2} title=\"{0}\">{1}</sup>", _words["source.sicTitle"], _words["source.sic"], _language);
        }
    }

    private void Notes(int end)
    {
        foreach (var fact in _notes[end])
        {
            _html.AppendFormat(
                "<a class=\"ref c-{0}\"{3} href=\"#n{1}\" role=\"doc-noteref\" aria-label=\"{2}\">{1}</a>",
                fact.Style,
                fact.Number,
                _words.Text("source.note", fact.Number, _words.Name(fact.Kind)),
                _language);
        }
    }

    // A link inside a word breaks the join of its letters, so the number waits for the end of the word.
    private int NoteAfter(PlacedFact fact)
    {
        var end = fact.Span.End;
        while (end > 0 && end < _block.End && IsOfWord(_text[end]) && IsOfWord(_text[end - 1]))
        {
            end++;
        }

        return end;
    }

    private static bool IsOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    // Topics are long: they have a line and no tint, so the tint is of the innermost of the others.
    private string Style(List<PlacedFact> here)
    {
        var lines = here.Select(fact => $"u{_tracks[fact.Number].ToString(CultureInfo.InvariantCulture)}-{fact.Style}");
        var inner = here.Where(fact => fact.Kind != FactKind.Topic).MinBy(fact => fact.Span.Length);
        return string.Join(' ', lines.Prepend("f").Append(inner is null ? string.Empty : $"t-{inner.Style}")).TrimEnd();
    }

    private static string Numbers(List<PlacedFact> here) =>
        string.Join(' ', here.Select(fact => fact.Number.ToString(CultureInfo.InvariantCulture)));
}
