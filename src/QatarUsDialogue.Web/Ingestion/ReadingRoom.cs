using QatarUsDialogue.Web.Ingestion.Keeping;
using QatarUsDialogue.Web.Ingestion.Workers;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>Reads articles, and keeps what it read in a file: with one new article among many, only that one is read.</summary>
/// <param name="folder">Where the file is kept.</param>
/// <param name="shared">What workers have read on any machine; null where there are none.</param>
public sealed class ReadingRoom(string folder, SharedReadings? shared = null)
{
    private string Shelf => Path.Combine(folder, "readings");

    /// <summary>Opens the articles of a folder to be read.</summary>
    public ReadArticles Open(string articles, Seeds seeds)
    {
        Directory.CreateDirectory(folder);
        var rules = ReadingRules.Of(seeds);
        return new(articles, new ArticleReader(seeds.Lexicon), Shelf, rules, () => shared?.Open(rules) ?? new FormerShelf(Shelf, rules));
    }
}
