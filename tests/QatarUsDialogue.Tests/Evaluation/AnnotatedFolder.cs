using QatarUsDialogue.Web.Evaluation;

namespace QatarUsDialogue.Tests.Evaluation;

/// <summary>The annotated articles of the repository.</summary>
internal static class AnnotatedFolder
{
    public static AnnotatedArticles Look { get; } = Read("look");

    public static AnnotatedArticles Hold { get; } = Read("hold");

    private static AnnotatedArticles Read(string name)
    {
        var folder = Repository.Path("tests", "QatarUsDialogue.Tests", "Articles", name);
        return Directory.Exists(folder) ? AnnotatedArticleFiles.Read(folder, SeedReadings.Lexicon) : new([], []);
    }
}
