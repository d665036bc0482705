using QatarUsDialogue.Articles;
using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Searching.Queries;

/// <summary>Cuts a query at spaces and quotation marks. Nothing that can be typed stops it.</summary>
internal sealed class QuerySplitter(string text)
{
    private readonly List<QueryPart> _parts = [];
    private readonly List<QueryNote> _notes = [];
    private int _at;

    public static (IReadOnlyList<QueryPart> Parts, IReadOnlyList<QueryNote> Notes) Split(string text)
    {
        var splitter = new QuerySplitter(text);
        while (splitter.Next())
        {
        }

        return (splitter._parts, splitter._notes);
    }

    private bool Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        if (_at == text.Length)
        {
            return false;
        }

        var start = _at;
        var isExcluded = text[_at] is '-' or '\u2212' && _at + 1 < text.Length && !char.IsWhiteSpace(text[_at + 1]);
        _at += isExcluded ? 1 : 0;
        var field = Field();
        var (value, isQuoted) = Value();
        _parts.Add(new QueryPart(field, value, isQuoted, isExcluded, TextSpan.Between(start, _at)));
        return true;
    }

    // Letters up to a colon, when no space parts them: «الجولة:6». An address has a slash there.
    private string? Field()
    {
        var end = _at;
        while (end < text.Length && (char.IsLetter(text[end]) || ArabicLetters.IsMark(text[end])))
        {
            end++;
        }

        if (end == _at || end == text.Length || text[end] != ':' || (end + 1 < text.Length && text[end + 1] == '/'))
        {
            return null;
        }

        var field = text[_at..end];
        _at = end + 1;
        return field;
    }

    private (string Value, bool IsQuoted) Value()
    {
        if (_at < text.Length && IsQuote(text[_at]))
        {
            var end = Closing();
            if (end > 0)
            {
                var quoted = text[(_at + 1)..end];
                _at = end + 1;
                return (quoted, true);
            }

            _notes.Add(new QueryNote(QueryNoteKind.OpenQuote, text[_at..], new TextSpan(_at, 1)));
            _at++;
        }

        var start = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && (_at == start || !IsQuote(text[_at])))
        {
            _at++;
        }

        return (text[start.._at], false);
    }

    private int Closing()
    {
        var close = _at + 1;
        while (close < text.Length && !Closes(text[_at], text[close]))
        {
            close++;
        }

        return close < text.Length ? close : -1;
    }

    private static bool Closes(char open, char close) =>
        open is ArabicLetters.LeftGuillemet or ArabicLetters.RightGuillemet
            ? close is ArabicLetters.LeftGuillemet or ArabicLetters.RightGuillemet
            : IsQuote(close) && close is not (ArabicLetters.LeftGuillemet or ArabicLetters.RightGuillemet);

    private static bool IsQuote(char c) =>
        c is '"' or '\u201C' or '\u201D' or '\u201E' or '\uFF02' or ArabicLetters.LeftGuillemet or ArabicLetters.RightGuillemet;
}
