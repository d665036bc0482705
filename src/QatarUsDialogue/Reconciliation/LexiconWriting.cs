using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Reconciliation;

/// <summary>Writes what readers see of the lexicon: every topic, and the people whom a source names.</summary>
internal static class LexiconWriting
{
    public static IReadOnlyList<Topic> Topics(Lexicon lexicon)
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

    public static IReadOnlyList<Person> People(Lexicon lexicon, IEnumerable<Fact> facts)
    {
        var named = facts.Select(f => f.PersonKey).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. lexicon.People.Where(p => named.Contains(p.Key)).Select(p => new Person
            {
                Key = p.Key,
                IsBody = false,
                Ar = p.Ar,
                En = p.En,
                Country = p.Country,
            }),
        ];
    }
}
