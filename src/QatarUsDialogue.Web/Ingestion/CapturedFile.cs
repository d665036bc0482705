using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>One file among the articles: either an article or a reason why it is none.</summary>
/// <param name="Sha256">As in <see cref="SeedFile"/>.</param>
public sealed record CapturedFile(string Name, string Sha256, Article? Article, string? Fault)
{
    public SeedFile Seed => new("articles/" + Name, Sha256);
}
