using System.ServiceModel.Syndication;
using System.Xml;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Feeds;

/// <summary>
/// Sources as an Atom feed in one language. A source tells no instant at which it changed, only the day on which it was
/// published; that day is its time here, and for one without a day the newest day of the feed.
/// </summary>
public sealed class ArchiveFeed(Wording words, PublicAddress whole)
{
    private static readonly DateOnly NoDay = DateOnly.FromDateTime(DateTime.UnixEpoch);

    private readonly Addresses _to = new(words.Language);

    /// <param name="path">The feed's own address.</param>
    /// <param name="page">The address of the page it belongs to.</param>
    public SyndicationFeed Of(string title, string path, string page, IReadOnlyList<FeedEntry> entries)
    {
        var newest = entries.Max(entry => entry.Published) ?? NoDay;
        var feed = new SyndicationFeed
        {
            Id = whole.Of(path),
            Title = new TextSyndicationContent(title),
            Description = new TextSyndicationContent(words["site.tagline"]),
            Language = words.Language,
            LastUpdatedTime = Start(newest),
            Items = [.. entries.Select(entry => Item(entry, newest))],
        };
        feed.Authors.Add(new SyndicationPerson { Name = words["site.name"], Uri = whole.Of(_to.Home) });
        feed.Links.Add(new SyndicationLink(new Uri(whole.Of(path))) { RelationshipType = "self", MediaType = FeedRoutes.MediaType });
        feed.Links.Add(Html(page));
        return feed;
    }

    private SyndicationItem Item(FeedEntry entry, DateOnly newest)
    {
        var item = new SyndicationItem
        {
            Id = whole.Of(_to.Source(entry.Id)),
            Title = Arabic(entry.Title),
            LastUpdatedTime = Start(entry.Published ?? newest),
        };
        if (entry.Published is { } day)
        {
            item.PublishDate = Start(day);
        }

        // Whose words they are; the archive itself where the publisher is not known.
        item.Authors.Add(new SyndicationPerson { Name = entry.Outlet is { } outlet ? words.Text(outlet) : words["site.name"] });
        item.Links.Add(Html(_to.Source(entry.Id)));
        item.Links.Add(new SyndicationLink(new Uri(whole.Of(Addresses.Captured(entry.Id)))) { RelationshipType = "related", MediaType = "text/plain" });
        if (entry.RoundKey is { } round)
        {
            item.Categories.Add(new SyndicationCategory(round, whole.Of(_to.Home), words.Round(entry.Round)));
        }

        if (entry.Lead is { } lead)
        {
            item.Summary = Arabic(lead);
        }

        return item;
    }

    private SyndicationLink Html(string page)
    {
        var link = new SyndicationLink(new Uri(whole.Of(page))) { RelationshipType = "alternate", MediaType = "text/html" };
        link.AttributeExtensions.Add(new XmlQualifiedName("hreflang"), words.Language);
        return link;
    }

    // The words of sources are Arabic in every language of the site.
    private TextSyndicationContent Arabic(string text)
    {
        var content = new TextSyndicationContent(SoundXml.Of(text));
        if (!words.IsArabic)
        {
            content.AttributeExtensions.Add(new XmlQualifiedName("lang", "http://www.w3.org/XML/1998/namespace"), Wording.Arabic.Language);
        }

        return content;
    }

    private static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
}
