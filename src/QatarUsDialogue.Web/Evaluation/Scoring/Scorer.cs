namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>Reads annotated articles with the real reader and counts, field by field, what it got right.</summary>
public static class Scorer
{
    public static IReadOnlyList<FieldScore> Score(ArticleReader reader, IEnumerable<AnnotatedArticle> articles)
    {
        var read = articles.Select(article => (Article: article, Reading: reader.Read(article.Article))).ToList();
        return [.. ScoredFields.All.Select(field => Score(field, read))];
    }

    private static FieldScore Score(ScoredField field, IEnumerable<(AnnotatedArticle Article, Reading Reading)> read)
    {
        var (hits, expected, found) = (0, 0, 0);
        var misses = new List<Miss>();
        foreach (var (article, reading) in read)
        {
            var comparison = field.Compare(article, reading);
            var missing = Without(comparison.Expected, comparison.Read);
            var extra = Without(comparison.Read, comparison.Expected);
            hits += comparison.Expected.Count - missing.Count;
            expected += comparison.Expected.Count;
            found += comparison.Read.Count;
            if (missing.Count + extra.Count > 0)
            {
                misses.Add(new(article.Article.File, [.. missing.Select(m => m.ToString())], [.. extra.Select(e => e.ToString())]));
            }
        }

        return new(field.Name, hits, expected, found, misses);
    }

    // Each of the others takes one away: of three equal values less two, one is left.
    private static List<ScoredValue> Without(IReadOnlyList<ScoredValue> values, IReadOnlyList<ScoredValue> others)
    {
        var left = values.ToList();
        foreach (var other in others)
        {
            var index = left.FindIndex(value => string.Equals(value.Value, other.Value, StringComparison.Ordinal));
            if (index >= 0)
            {
                left.RemoveAt(index);
            }
        }

        return left;
    }
}
