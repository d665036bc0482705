using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The names of a topic and of its group in both languages.</summary>
public static class TopicNames
{
    public static Label Of(Topic topic) => new(topic.Ar, topic.En);

    public static Label OfGroup(Topic topic) => new(topic.GroupAr, topic.GroupEn);
}
