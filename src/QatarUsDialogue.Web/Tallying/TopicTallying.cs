using System.Runtime.InteropServices;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Counts the passages of topics. A passage is one sentence of one source: two words for the same topic in it count once.</summary>
internal sealed class TopicTallying
{
    private readonly Dictionary<(string Topic, string Place), int> _counts = [];
    private readonly Dictionary<(string Topic, string Place), FirstPassages> _first = [];
    private readonly Dictionary<(string Topic, string Form), (int Count, string Source, int Number)> _forms = [];
    private readonly Dictionary<(string Topic, string Other), int> _companions = [];

    public void Add(Source source)
    {
        var facts = source.Facts.Where(fact => fact is { Kind: FactKind.Topic, TopicKey: not null }).ToList();
        foreach (var passage in facts.GroupBy(fact => (Topic: fact.TopicKey!, fact.DialogueKey, fact.PassageStart)))
        {
            var (topic, place) = (passage.Key.Topic, TopicTally.PlaceOf(source, passage.Key.DialogueKey));
            Count(_counts, (topic, TopicTally.Everywhere));
            Count(_counts, (topic, place));
            (CollectionsMarshal.GetValueRefOrAddDefault(_first, (topic, place), out _) ??= new()).Add(source.Id, [.. passage.Select(fact => fact.Number)]);
        }

        foreach (var fact in facts)
        {
            Count(fact, source.Id);
        }

        foreach (var passage in facts.GroupBy(fact => fact.PassageStart, fact => fact.TopicKey!))
        {
            var topics = passage.Distinct(StringComparer.Ordinal).ToList();
            foreach (var pair in topics.SelectMany(topic => topics.Where(other => other != topic).Select(other => (topic, other))))
            {
                Count(_companions, pair);
            }
        }
    }

    public IEnumerable<object> Rows() =>
    [
        .. _counts.Select(count => new TopicTally { TopicKey = count.Key.Topic, DialogueKey = count.Key.Place, Passages = count.Value })
            .OrderBy(tally => tally.TopicKey, StringComparer.Ordinal).ThenBy(tally => tally.DialogueKey, StringComparer.Ordinal),
        .. _first.OrderBy(words => words.Key.Topic, StringComparer.Ordinal).ThenBy(words => words.Key.Place, StringComparer.Ordinal)
            .SelectMany(words => words.Value.Rows(words.Key.Topic, words.Key.Place)),
        .. _forms.GroupBy(form => form.Key.Topic, StringComparer.Ordinal).OrderBy(topic => topic.Key, StringComparer.Ordinal).SelectMany(FormsOf),
        .. _companions.GroupBy(pair => pair.Key.Topic, StringComparer.Ordinal).OrderBy(topic => topic.Key, StringComparer.Ordinal).SelectMany(CompanionsOf),
    ];

    private static IEnumerable<TopicForm> FormsOf(IEnumerable<KeyValuePair<(string Topic, string Form), (int Count, string Source, int Number)>> forms) => forms
        .OrderByDescending(form => form.Value.Count)
        .ThenBy(form => form.Value.Source, StringComparer.Ordinal)
        .ThenBy(form => form.Value.Number)
        .Take(TopicForm.Most)
        .Select((form, order) => new TopicForm { TopicKey = form.Key.Topic, Order = order + 1, Form = form.Key.Form });

    private static IEnumerable<TopicCompanion> CompanionsOf(IEnumerable<KeyValuePair<(string Topic, string Other), int>> pairs) => pairs
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key.Other, StringComparer.Ordinal)
        .Take(TopicCompanion.Most)
        .Select((pair, order) => new TopicCompanion { TopicKey = pair.Key.Topic, Order = order + 1, Companion = pair.Key.Other, Passages = pair.Value });

    // How often, and where first in the order of names.
    private void Count(Fact fact, string source)
    {
        ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, (fact.TopicKey!, fact.Text), out var isKnown);
        var isEarlier = !isKnown || string.CompareOrdinal(source, form.Source) < 0 || (source == form.Source && fact.Number < form.Number);
        form = isEarlier ? (form.Count + 1, source, fact.Number) : (form.Count + 1, form.Source, form.Number);
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
}
