using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Searching;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Search.Finding;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Search;

/// <summary>What a search must know of a generation beforehand: synonyms, the names of rounds, topics and people, and which passages have what.</summary>
internal sealed class ArchiveNames
{
    private ArchiveNames(ArchiveContext context)
    {
        Fields = FieldSets.Read(context);
        Thesaurus = new(context.Synonyms.AsNoTracking().ToList());
        Rounds = RoundOrder.InTime(context.Dialogues.AsNoTracking().ToList().Select(RoundLine.Of));
        Topics = [.. context.Topics.AsNoTracking().ToList().OrderBy(t => t.Order).Select(t => new NamedThing(t.Key, TopicNames.Of(t)))];
        People = [.. context.People.AsNoTracking().ToList().OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new NamedThing(p.Key, PersonNames.Of(p)))];
    }

    public FieldSets Fields { get; }

    public HeldLists Lists { get; } = new();

    public Thesaurus Thesaurus { get; }

    public IReadOnlyList<RoundLine> Rounds { get; }

    public IReadOnlyList<NamedThing> Topics { get; }

    public IReadOnlyList<NamedThing> People { get; }

    public static ArchiveNames Read(ArchiveContext context) => new(context);

    /// <summary>The key of the topic of this key or name.</summary>
    public string? Topic(string value) => Named(Topics, value)?.Key;

    /// <summary>The key of the person or body of this key, or of this name in any of its forms.</summary>
    public string? Person(string value) =>
        Named(People, value)?.Key
        ?? Thesaurus.GroupsOf(SearchTerms.Of(value)).Select(SynonymGroups.NamedKey).FirstOrDefault(key => People.Any(p => p.Key == key));

    private static NamedThing? Named(IReadOnlyList<NamedThing> things, string value) =>
        things.FirstOrDefault(t => t.Key.Equals(value, StringComparison.OrdinalIgnoreCase))
        ?? things.FirstOrDefault(t => t.IsNamed(SearchTerms.Of(value)));
}
