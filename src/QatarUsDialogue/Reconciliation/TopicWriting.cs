using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Writes what readers see of the lexicon: every topic.</summary>
internal static class TopicWriting
{
    public static IReadOnlyList<Topic> Write(Lexicon lexicon)
    {
        var groups = lexicon.TopicGroups.ToDictionary(g => g.Key, StringComparer.Ordinal);
        return
        [
            .. lexicon.Topics.Select((topic, index) => new Topic
            {
                Key = topic.Key,
                Group = topic.Group,
                GroupAr = groups.GetValueOrDefault(topic.Group)?.Ar ?? topic.Group,
                GroupEn = groups.GetValueOrDefault(topic.Group)?.En ?? topic.Group,
                Ar = topic.Ar,
                En = topic.En,
                Order = index + 1,
            }),
        ];
    }
}
