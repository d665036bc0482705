using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests;

/// <summary>The readings of the five seeds with the lexicon of the repository.</summary>
internal static class SeedReadings
{
    public static Lexicon Lexicon { get; } = LexiconFiles.Read(Repository.Path("seeds", "lexicon"));

    public static ArticleReader Reader { get; } = new(Lexicon);

    public static IReadOnlyDictionary<string, Reading> ById { get; } = ArticleFiles.Read(Repository.Path("seeds", "articles")).Articles
        .ToDictionary(a => a.File.Split('_')[0], Reader.Read, StringComparer.Ordinal);
}
