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
    private readonly Dictionary<string, int> _placesOfRounds;

    private ArchiveNames(ArchiveContext context)
    {
        Fields = FieldSets.Read(context);
        Thesaurus = new(context.Synonyms.AsNoTracking().ToList());
        Rounds = RoundOrder.InTime(context.Dialogues.AsNoTracking().ToList().Select(RoundLine.Of));
        _placesOfRounds = Enumerable.Range(0, Rounds.Count).ToDictionary(place => Rounds[place].Key, StringComparer.Ordinal);
        NumberedRounds = [.. Rounds.Where(round => round.Number is not null)];
        Topics = [.. context.Topics.AsNoTracking().ToList().OrderBy(t => t.Order).Select(t => new NamedThing(t.Key, TopicNames.Of(t)))];
        People = [.. context.People.AsNoTracking().ToList().OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new NamedThing(p.Key, PersonNames.Of(p)))];
    }

    public FieldSets Fields { get; }

    public HeldLists Lists { get; } = new();

    public Thesaurus Thesaurus { get; }

    /// <summary>In time. They are many, and those with a number few.</summary>
    public IReadOnlyList<RoundLine> Rounds { get; }

    public IReadOnlyList<RoundLine> NumberedRounds { get; }

    public IReadOnlyList<NamedThing> Topics { get; }

    public IReadOnlyList<NamedThing> People { get; }

    public static ArchiveNames Read(ArchiveContext context) => new(context);

    /// <summary>Where among all rounds that of this key stands; null where there is none.</summary>
    public int? PlaceOfRound(string key) => _placesOfRounds.TryGetValue(key, out var place) ? place : null;

    /// <summary>The rounds of these keys, in time.</summary>
    public IReadOnlyList<RoundLine> RoundsOf(IEnumerable<string> keys) => [.. keys.Select(PlaceOfRound).OfType<int>().Order().Select(place => Rounds[place])];

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
