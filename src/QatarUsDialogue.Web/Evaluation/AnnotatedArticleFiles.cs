using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Web.Evaluation;

/// <summary>Reads the annotated articles of a folder, in the order of their names.</summary>
public static class AnnotatedArticleFiles
{
    private const string Ending = ".article.md";

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static AnnotatedArticles Read(string folder, Lexicon lexicon)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder {folder}.");
        }

        var parser = new AnnotationParser(lexicon);
        var articles = new List<AnnotatedArticle>();
        var faults = new List<SeedFileException>();
        foreach (var file in SeedFolder.FilesIn(folder, ".md").Where(f => f.Name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase)))
        {
            try
            {
                articles.Add(parser.Parse(file.Name, File.ReadAllText(file.FullName)));
            }
            catch (SeedFileException fault)
            {
                faults.Add(fault);
            }
        }

        return new(articles, faults);
    }
}
