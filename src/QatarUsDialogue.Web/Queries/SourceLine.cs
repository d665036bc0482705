using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A source as lists show it.</summary>
/// <param name="Title">The printed headline; null where the capture has none.</param>
/// <param name="FirstWords">The first words of the article, for a source without a headline.</param>
public sealed record SourceLine(
    string Id,
    string File,
    string Sha256,
    bool IsFromPage,
    ArticleScope Scope,
    string? Title,
    string FirstWords,
    Label? Outlet,
    Basis? OutletBasis,
    DateOnly? Published,
    Basis? PublishedBasis,
    string? RoundKey,
    bool IsPreview,
    int Facts)
{
    public string Name => Title ?? FirstWords;
}
