using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Web.Evaluation;

/// <summary>The annotated articles of a folder, and the files that have to be mended first.</summary>
public sealed record AnnotatedArticles(IReadOnlyList<AnnotatedArticle> Articles, IReadOnlyList<SeedFileException> Faults);
