namespace QatarUsDialogue.BrowserTests;

/// <summary>
/// A site of fourteen rounds and forty topics: the seeds, six articles of rounds to come — two of them a month apart in
/// one city, one left out — and ten topics more.
/// </summary>
public sealed class FourteenRounds : Browser
{
    private static string Added => Path.Combine(Repository.Root, "tests", "QatarUsDialogue.BrowserTests", "Archives", "fourteen-rounds");

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Site.DisposeAsync();
    }

    protected override Task<Site> SiteAsync() => Site.StartAsync(Prepare);

    private static void Prepare(string seeds)
    {
        foreach (var article in Directory.EnumerateFiles(Path.Combine(Added, "articles")))
        {
            File.Copy(article, Path.Combine(seeds, "articles", Path.GetFileName(article)));
        }

        // The topics are the last part of their file.
        File.AppendAllText(
            Path.Combine(seeds, "lexicon", "topics.yaml"), File.ReadAllText(Path.Combine(Added, "lexicon", "topics.yaml")));
    }
}
