using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Ingestion;

public sealed record CapturedArticles(IReadOnlyList<Article> Articles, IReadOnlyList<Refusal> Refusals);
