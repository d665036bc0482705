using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>One search, as each engine is asked for it.</summary>
/// <param name="Words">As a reader types them, without signs.</param>
internal sealed record BenchQuery(string Words, QueryKind Kind)
{
    /// <summary>As it is typed into this project's search field.</summary>
    public string Typed => Kind switch
    {
        QueryKind.RarePhrase or QueryKind.CommonPhrase => $"\"{Words}\"",
        QueryKind.Prefix => Words + "*",
        _ => Words,
    };

    /// <summary>For the bare index: every word in its spelling or its stem, a phrase in its spelling.</summary>
    public string Match
    {
        get
        {
            var terms = SearchTerms.Of(Words);
            return Kind switch
            {
                QueryKind.RarePhrase or QueryKind.CommonPhrase => $"Exact : \"{string.Join(' ', terms.Select(t => t.Folded))}\"",
                QueryKind.Prefix => $"Exact : \"{terms[0].Folded}\" *",
                _ => string.Join(" AND ", terms.Select(t => $"(Exact : \"{t.Folded}\" OR Stems : \"{t.Stem}\")")),
            };
        }
    }

    /// <summary>The function by which PostgreSQL reads it, and what it is given.</summary>
    public (string Function, string Text) Postgres => Kind switch
    {
        QueryKind.RarePhrase or QueryKind.CommonPhrase => ("phraseto_tsquery", Words),
        QueryKind.Prefix => ("to_tsquery", Words + ":*"),
        _ => ("plainto_tsquery", Words),
    };
}
