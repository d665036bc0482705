namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>People, each once an article: by key, and where the lexicon knows none by the words they stand on.</summary>
internal static class PersonComparison
{
    public static Comparison Compare(AnnotatedArticle article, Reading reading)
    {
        var text = article.Article.Text;
        var strangers = article.Expected.People.Where(p => p.Key is null).ToList();
        var expected = article.Expected.People
            .Select(p => p.Key is null ? Stranger(p.Span.In(text)) : new ScoredValue(p.Key, p.Span.In(text)));
        var read = reading.People.Select(p =>
        {
            if (p.Person is { } key)
            {
                return new ScoredValue(key, p.Name);
            }

            var marked = strangers.Find(s => p.Evidence.Any(e => e.Span.Overlaps(s.Span)));
            return Stranger(marked is null ? p.Name : marked.Span.In(text));
        });
        return new([.. expected.DistinctBy(p => p.Value)], [.. read.DistinctBy(p => p.Value)]);
    }

    private static ScoredValue Stranger(string name) => new($"? {name}");
}
