using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Tests;
using QatarUsDialogue.Web.Commands;
using QatarUsDialogue.Web.Evaluation;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Benchmarks;

/// <summary>
/// One hash over all that the reader finds in many articles. Work on its speed changes no reading: the hash before and after is
/// the same.
/// </summary>
internal static class DigestCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("folder") { Description = "Folders of seeds, or of annotated articles" };
        var command = new Command("digest", "Print one hash over all that is read in the articles of some folders.") { folders };
        command.SetAction(result => Run(result.GetValue(folders)!));
        return command;
    }

    private static void Run(string[] folders)
    {
        var lexicon = LexiconFiles.Read(Repository.Path("seeds", "lexicon"));
        var reader = new ArticleReader(lexicon);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0;
        foreach (var article in folders.SelectMany(folder => Articles(folder, lexicon)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(ReadingJson.Line(article.File, reader.Read(article))));
            count++;
        }

        Console.WriteLine($"{Convert.ToHexStringLower(hash.GetHashAndReset())} {count} articles");
    }

    private static IEnumerable<Article> Articles(string folder, Lexicon lexicon) =>
        Directory.Exists(Path.Combine(folder, "articles"))
            ? ArticleFiles.Read(Path.Combine(folder, "articles")).Articles
            : AnnotatedArticleFiles.Read(folder, lexicon).Articles.Select(a => a.Article);
}
