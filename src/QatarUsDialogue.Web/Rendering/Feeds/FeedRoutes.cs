using System.ServiceModel.Syndication;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Serving;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Rendering.Feeds;

/// <summary>Serves the feeds, each in both languages.</summary>
public static class FeedRoutes
{
    public const string MediaType = "application/atom+xml";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        foreach (var words in SiteLanguages.All)
        {
            var (root, to) = (SiteLanguages.RootOf(words.Language), new Addresses(words.Language));
            routes.MapMethods($"{root}/feed.atom", Methods, (FeedEntries entries, PublicAddress whole) =>
                Send(new ArchiveFeed(words, whole).Of(words["site.name"], FeedAddress.OfArchive(words), to.Home, entries.OfArchive()))).Keep();
            routes.MapMethods($"{root}/topics/{{key}}.atom", Methods, (string key, FeedEntries entries, ArchiveContext context, PublicAddress whole) =>
                context.Topics.AsNoTracking().FirstOrDefault(topic => topic.Key == key) is { } topic
                    ? Send(new ArchiveFeed(words, whole).Of(
                        words.Text("feed.title", words.Text(TopicNames.Of(topic))), FeedAddress.OfTopic(words, key), to.Topic(key), entries.OfTopic(key)))
                    : Results.NotFound()).Keep();
            routes.MapMethods($"{root}/rounds/{{key}}.atom", Methods, (string key, FeedEntries entries, ArchiveContext context, PublicAddress whole) =>
                context.Dialogues.AsNoTracking().FirstOrDefault(round => round.Key == key) is { } round
                    ? Send(new ArchiveFeed(words, whole).Of(
                        words.Text("feed.title", words.Round(round.Number)), FeedAddress.OfRound(words, key), to.Round(key), entries.OfRound(key)))
                    : Results.NotFound()).Keep();
        }
    }

    private static IResult Send(SyndicationFeed feed)
    {
        var settings = new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), Indent = true, CheckCharacters = true };
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            new Atom10FeedFormatter(feed).WriteTo(xml);
        }

        return Results.Bytes(bytes.ToArray(), $"{MediaType}; charset=utf-8");
    }
}
