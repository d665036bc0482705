using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Feeds;

/// <summary>Where the feeds are: of the archive, of a topic, of a round.</summary>
public static class FeedAddress
{
    public static string OfArchive(Wording words) => $"{SiteLanguages.RootOf(words.Language)}/feed.atom";

    public static string OfTopic(Wording words, string key) => $"{new Addresses(words.Language).Topic(key)}.atom";

    public static string OfRound(Wording words, string key) => $"{new Addresses(words.Language).Round(key)}.atom";

    /// <summary>The feed of what a page shows; the archive's where it has none of its own.</summary>
    public static string OfPage(Wording words, PathString page) =>
        SiteLanguages.SamePage(Wording.Arabic.Language, page, QueryString.Empty).Split('/', StringSplitOptions.RemoveEmptyEntries) is [("topics" or "rounds") and var list, var key]
            ? list == "topics" ? OfTopic(words, Uri.UnescapeDataString(key)) : OfRound(words, Uri.UnescapeDataString(key))
            : OfArchive(words);
}
