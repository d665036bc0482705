using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The topics of the lexicon, in its order.</summary>
public sealed class KnownTopics
{
    private readonly Dictionary<string, Topic> _byKey;

    private KnownTopics(List<Topic> all)
    {
        All = all;
        _byKey = all.ToDictionary(topic => topic.Key, StringComparer.Ordinal);
    }

    public IReadOnlyList<Topic> All { get; }

    public static KnownTopics In(ArchiveContext context) =>
        context.Once.Get(() => new KnownTopics([.. context.Topics.AsNoTracking().OrderBy(topic => topic.Order)]));

    /// <summary>Null where the lexicon has none by the key.</summary>
    public Topic? Find(string key) => _byKey.GetValueOrDefault(key);
}
