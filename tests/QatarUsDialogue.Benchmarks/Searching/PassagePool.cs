using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Evaluation;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>The archive of the five seeds and all annotated articles, and the words of its passages.</summary>
internal sealed record PassagePool(Archive Archive, IReadOnlyList<(Passage Passage, string[] Words)> Passages)
{
    private const int FewestWords = 4;

    private static readonly string[] AnnotatedSets = ["look", "hold"];

    public static PassagePool Read(string repository)
    {
        var lexicon = LexiconFiles.Read(Path.Combine(repository, "seeds", "lexicon"));
        var annotated = AnnotatedSets.SelectMany(set =>
            AnnotatedArticleFiles.Read(Path.Combine(repository, "tests", "QatarUsDialogue.Tests", "Articles", set), lexicon).Articles);
        var articles = ArticleFiles.Read(Path.Combine(repository, "seeds", "articles")).Articles
            .Concat(annotated.Select(a => a.Article with { File = a.Article.File.Replace(".article.md", ".txt", StringComparison.Ordinal) }));
        var archive = new DialogueReconciler(lexicon).Reconcile(
            articles.Select(new ArticleReader(lexicon).Read), RecordFiles.Read(Path.Combine(repository, "seeds", "records")));
        var texts = archive.Sources.ToDictionary(s => s.Id, s => s.Text, StringComparer.Ordinal);
        return new(
            archive,
            [
                .. archive.Passages
                    .Select(passage => (passage, passage.Span.In(texts[passage.SourceId]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                    .Where(one => one.Item2.Length >= FewestWords),
            ]);
    }
}
