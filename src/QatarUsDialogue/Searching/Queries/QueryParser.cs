using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Searching.Queries;

/// <summary>
/// Understands what a reader typed: words, "exact phrases", -word, OR, <c>round:6</c>. What it does not understand is
/// taken as words, and a note says so. No text makes it throw.
/// </summary>
public sealed class QueryParser
{
    private const char AnyEnd = '*';
    private const int ShortestBeginning = 2;

    private readonly List<QueryChoice> _choices = [];
    private readonly List<QueryClause> _excluded = [];
    private readonly List<QueryFilter> _filters = [];
    private readonly List<QueryNote> _notes;
    private bool _isOrOpen;

    private QueryParser(IEnumerable<QueryNote> notes) => _notes = [.. notes];

    public static SearchQuery Parse(string text)
    {
        var (parts, notes) = QuerySplitter.Split(text);
        var parser = new QueryParser(notes);
        for (var i = 0; i < parts.Count; i++)
        {
            parser.Take(parts[i], parts.ElementAtOrDefault(i + 1));
        }

        if (parser._choices.Count + parser._excluded.Count + parser._filters.Count == 0 && text.Any(c => !char.IsWhiteSpace(c)))
        {
            parser._notes.Add(new QueryNote(QueryNoteKind.NoWords, text.Trim(), new TextSpan(0, text.Length)));
        }

        return new SearchQuery
        {
            Text = text,
            Choices = parser._choices,
            Excluded = parser._excluded,
            Filters = parser._filters,
            Notes = parser._notes,
        };
    }

    private void Take(QueryPart part, QueryPart? next)
    {
        if (part.IsOr && TakeOr(part, next))
        {
            return;
        }

        if (part.Field is { } field)
        {
            TakeField(part, field);
            return;
        }

        if (Clause(part.Value, part) is not { } clause)
        {
            _isOrOpen = false;
        }
        else if (part.IsExcluded)
        {
            _excluded.Add(clause);
            _isOrOpen = false;
        }
        else
        {
            Choose(clause);
        }
    }

    // Between two words it joins them; anywhere else «أو» is a word of the text, and "OR" a slip that is left out.
    private bool TakeOr(QueryPart part, QueryPart? next)
    {
        var joins = _choices.Count > 0 && !_isOrOpen && next is { IsExcluded: false, Field: null, IsOr: false }
            && Clause(next.Value, next) is not null;
        if (joins)
        {
            _isOrOpen = true;
            return true;
        }

        _notes.Add(new QueryNote(QueryNoteKind.LoneOr, part.Value, part.Span));
        return part.Value.All(char.IsAscii);
    }

    private void TakeField(QueryPart part, string name)
    {
        _isOrOpen = false;
        var words = Clause($"{name} {part.Value}", part with { IsQuoted = false });
        if (!FieldNames.TryRead(name, out var field))
        {
            TakeWords(QueryNoteKind.UnknownField, part, words);
        }
        else if (string.IsNullOrWhiteSpace(part.Value))
        {
            TakeWords(QueryNoteKind.EmptyFilter, part, words);
        }
        else if (FieldNames.Value(field, part.Value) is not { } value)
        {
            TakeWords(QueryNoteKind.UnknownValue, part, words);
        }
        else
        {
            _filters.Add(new QueryFilter(field, value, part.IsExcluded, words, part.Span));
        }
    }

    private void TakeWords(QueryNoteKind why, QueryPart part, QueryClause? words)
    {
        _notes.Add(new QueryNote(why, $"{part.Field}:{part.Value}", part.Span));
        if (words is not null && part.IsExcluded)
        {
            _excluded.Add(words);
        }
        else if (words is not null)
        {
            Choose(words);
        }
    }

    private void Choose(QueryClause clause)
    {
        if (_isOrOpen)
        {
            _choices[^1] = new QueryChoice([.. _choices[^1].Clauses, clause]);
            _isOrOpen = false;
        }
        else
        {
            _choices.Add(new QueryChoice([clause]));
        }
    }

    private static QueryClause? Clause(string words, QueryPart part)
    {
        var terms = SearchTerms.Of(words);
        if (terms.Count == 0)
        {
            return null;
        }

        var isBeginning = !part.IsQuoted && words[^1] == AnyEnd && terms is [{ Folded.Length: >= ShortestBeginning }];
        var manner = part.IsQuoted ? ClauseManner.Exact : isBeginning ? ClauseManner.Beginning : ClauseManner.Forms;
        return new QueryClause(words, terms, manner, part.Span);
    }
}
