using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Web.Evaluation;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Recombining;

/// <summary>A folder of seeds with as many articles as wanted, and the repository's lexicon and records beside them.</summary>
public static class RecombinedSeeds
{
    public const int UsualSeed = 20180130;

    private static readonly string[] AnnotatedSets = ["hold", "look"];

    public static void Write(string folder, int count, int seed)
    {
        CopyFolder("lexicon", folder);
        CopyFolder("records", folder);
        var articles = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
        var recombiner = new ArticleRecombiner(seed, Parts());
        for (var number = 1; number <= count; number++)
        {
            var bytes = Encoding.UTF8.GetBytes(recombiner.Next());
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
            var name = string.Create(CultureInfo.InvariantCulture, $"r{number:D6}_{hash}.txt");
            File.WriteAllBytes(Path.Combine(articles, name), bytes);
        }
    }

    /// <summary>Of the five seeds and of every annotated article, without its marks.</summary>
    private static IReadOnlyList<ArticleParts> Parts()
    {
        var lexicon = LexiconFiles.Read(Repository.Path("seeds", "lexicon"));
        var annotated =
            from set in AnnotatedSets
            from article in AnnotatedArticleFiles.Read(Repository.Path("tests", "QatarUsDialogue.Tests", "Articles", set), lexicon).Articles
            select article.Article;
        var captured = ArticleFiles.Read(Repository.Path("seeds", "articles")).Articles;
        return [.. captured.Concat(annotated).Select(a => ArticleParts.Of(a.Text))];
    }

    private static void CopyFolder(string name, string target)
    {
        var copies = Directory.CreateDirectory(Path.Combine(target, name)).FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Path("seeds", name)))
        {
            File.Copy(file, Path.Combine(copies, Path.GetFileName(file)), overwrite: true);
        }
    }
}
