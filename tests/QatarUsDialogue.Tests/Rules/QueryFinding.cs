using QatarUsDialogue.Articles;
using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Tests.Rules;

/// <summary>The parts of a search query as a rule page writes them down.</summary>
internal static class QueryFinding
{
    public static IEnumerable<Finding> Of(string text)
    {
        var query = QueryParser.Parse(text);
        var parts = query.Choices
            .SelectMany(choice => choice.Clauses.Select((clause, i) => (clause.Span, Means: (i > 0 ? "or " : "") + Word(clause.Manner))))
            .Concat(query.Excluded.Select(clause => (clause.Span, Means: "without " + Word(clause.Manner))))
            .Concat(query.Filters.Select(filter => (filter.Span, Means: $"{(filter.IsExcluded ? "without " : "")}{Word(filter.Field)}={filter.Value}")));
        return parts.Select(part => new Finding(part.Span, column => column == "means" ? part.Means : Note(query, part.Span)));
    }

    // A slip that was left out has no part of its own: the part before it tells of it.
    private static string Note(SearchQuery query, TextSpan part) => query.Notes
        .Where(note => part.Overlaps(note.Span) || (part.End < note.Span.Start && query.Text[part.End..note.Span.Start].All(c => c is ' ' or 'O' or 'R')))
        .Select(note => Word(note.Kind))
        .FirstOrDefault(Finding.Nothing);

    private static string Word(Enum value) =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
