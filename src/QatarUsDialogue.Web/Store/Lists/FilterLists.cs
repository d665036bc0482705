using System.Globalization;
using System.Runtime.InteropServices;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>Makes the lists of what passages can be filtered by.</summary>
internal sealed class FilterLists
{
    private readonly Dictionary<string, ListBuffer> _lists = new(StringComparer.Ordinal);

    /// <summary>Passages come in the order of their ids.</summary>
    public void Add(Passage passage, Source source)
    {
        foreach (var key in Keys(passage).Concat(People(passage, source)))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_lists, key, out _) ??= new()).Add(passage.Id);
        }
    }

    public IEnumerable<(string Key, ListBuffer List)> All() => _lists.Select(list => (list.Key, list.Value));

    private static IEnumerable<string> Keys(Passage passage)
    {
        var rounds = PackedValues.Read(passage.Rounds);
        return (rounds.Count == 0 ? [ListKeys.NoRound] : rounds).Select(round => ListKeys.Round + round)
            .Concat(PackedValues.Read(passage.Topics).Select(topic => ListKeys.Topic + topic))
            .Concat(PackedValues.Read(passage.Kinds).Select(kind => ListKeys.Kind + kind))
            .Concat(passage.Year is { } year ? [ListKeys.Year + year.ToString(CultureInfo.InvariantCulture)] : []);
    }

    private static IEnumerable<string> People(Passage passage, Source source) => source.Facts
        .Where(fact => fact.PersonKey is not null && passage.Span.Start <= fact.Start && fact.Start < passage.Span.End)
        .Select(fact => ListKeys.Person + fact.PersonKey);
}
