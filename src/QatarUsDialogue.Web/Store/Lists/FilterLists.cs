using System.Globalization;
using System.Runtime.InteropServices;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>Makes the lists of what passages can be filtered by.</summary>
internal static class FilterLists
{
    public static IEnumerable<(string Key, ListBuffer List)> Of(Archive archive)
    {
        var lists = new Dictionary<string, ListBuffer>(StringComparer.Ordinal);
        var named = archive.Sources.ToDictionary(s => s.Id, s => s.Facts.FindAll(f => f.PersonKey is not null), StringComparer.Ordinal);
        foreach (var passage in archive.Passages)
        {
            foreach (var key in Keys(passage).Concat(People(passage, named[passage.SourceId])))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= new()).Add(passage.Id);
            }
        }

        return lists.Select(list => (list.Key, list.Value));
    }

    private static IEnumerable<string> Keys(Passage passage)
    {
        var rounds = PackedValues.Read(passage.Rounds);
        return (rounds.Count == 0 ? [ListKeys.NoRound] : rounds).Select(round => ListKeys.Round + round)
            .Concat(PackedValues.Read(passage.Topics).Select(topic => ListKeys.Topic + topic))
            .Concat(PackedValues.Read(passage.Kinds).Select(kind => ListKeys.Kind + kind))
            .Concat(passage.Year is { } year ? [ListKeys.Year + year.ToString(CultureInfo.InvariantCulture)] : []);
    }

    private static IEnumerable<string> People(Passage passage, List<Fact> named) =>
        named.Where(fact => passage.Span.Start <= fact.Start && fact.Start < passage.Span.End).Select(fact => ListKeys.Person + fact.PersonKey);
}
