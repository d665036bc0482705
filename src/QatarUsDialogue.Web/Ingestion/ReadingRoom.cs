namespace QatarUsDialogue.Web.Ingestion;

/// <summary>Reads articles, and keeps what it read in a file: with one new article among many, only that one is read.</summary>
/// <param name="folder">Where the file is kept.</param>
public sealed class ReadingRoom(string folder)
{
    private string Shelf => Path.Combine(folder, "readings");

    /// <summary>Opens the articles of a folder to be read.</summary>
    public ReadArticles Open(string articles, Seeds seeds)
    {
        Directory.CreateDirectory(folder);
        return new(articles, new ArticleReader(seeds.Lexicon), Shelf, RulesOf(seeds));
    }

    // Lexicon and rules, and the code itself: while someone works on a rule its version stands still.
    private static string RulesOf(Seeds seeds) => string.Join(
        '\n',
        seeds.Files
            .Where(f => f.Name.StartsWith("lexicon/", StringComparison.Ordinal))
            .Select(f => f.Name + f.Sha256)
            .Prepend(FormattableString.Invariant($"{RuleVersions.OfReading} {Store.BuildStamp.Current}")));
}
