using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>The topics of the lexicon, by key.</summary>
public sealed class TopicList(ArchiveContext context, ListPages pages, Evidences evidences, ApiLinks links) : IApiList<TopicItem>
{
    public static string Name => "topics";

    public static IReadOnlyList<string> Filters => ["round", "group"];

    public ItemList<TopicItem> Read(ListRequest request)
    {
        var topics = context.Topics.AsNoTracking();
        if (request.NamedRound(context) is { } round)
        {
            topics = topics.Where(topic => context.Facts.Any(fact => fact.TopicKey == topic.Key && fact.DialogueKey == round));
        }

        if (request.Id("group", key => context.Topics.Any(topic => topic.Group == key)) is { } group)
        {
            topics = topics.Where(topic => topic.Group == group);
        }

        var rows = topics.After(topic => topic.Key, request.After(1)?[0]).OrderBy(topic => topic.Key).Take(request.Limit + 1).ToList();
        return pages.Cut(Name, request, rows, topic => [topic.Key], some => some.Select(Item), to => to.Topics);
    }

    public TopicItem? Find(string id) => context.Topics.AsNoTracking().FirstOrDefault(topic => topic.Key == id) is { } topic ? Item(topic) : null;

    private TopicItem Item(Topic topic)
    {
        var first = evidences.First(context.Facts.AsNoTracking().Where(fact => fact.TopicKey == topic.Key && fact.Kind == FactKind.Topic));
        return new()
        {
            Id = topic.Key,
            Name = TopicNames.Of(topic),
            Group = topic.Group,
            GroupName = TopicNames.OfGroup(topic),
            Tag = first?.Tag,
            Evidence = first,
            Links = links.Item(Name, topic.Key, to => to.Topic(topic.Key)),
        };
    }
}
