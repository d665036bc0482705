using System.Collections.Concurrent;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>Reads articles, and keeps what it read: with one new article among many, only that one is read.</summary>
public sealed class ReadingRoom
{
    private ConcurrentDictionary<(string File, string Sha256), Reading> kept = new();
    private string keptRules = "";

    public IReadOnlyList<Reading> Read(Seeds seeds)
    {
        var reader = new ArticleReader(seeds.Lexicon);
        var rules = RulesOf(seeds, reader);
        var former = rules == keptRules ? kept : [];
        var next = new ConcurrentDictionary<(string, string), Reading>();
        Reading[] readings =
        [
            .. seeds.Captured.Articles.AsParallel().AsOrdered().Select(article =>
            {
                var key = (article.File, article.Sha256);
                return next[key] = former.TryGetValue(key, out var known) ? known : reader.Read(article);
            }),
        ];
        (kept, keptRules) = (next, rules);
        return readings;
    }

    private static string RulesOf(Seeds seeds, ArticleReader reader) => string.Join(
        '\n',
        seeds.Files
            .Where(f => f.Name.StartsWith("lexicon/", StringComparison.Ordinal))
            .Select(f => f.Name + f.Sha256)
            .Prepend(reader.Version));
}
