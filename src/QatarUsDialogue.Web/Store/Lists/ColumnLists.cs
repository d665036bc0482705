using System.Runtime.InteropServices;

namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>
/// Makes the lists of one column of the index: of every term, and of every two terms that follow one another in many
/// passages, so that a frequent phrase need not be looked for again and again. Lists come in the order of their names, and
/// some are made at a time, so that those of a large archive need not be held together.
/// </summary>
/// <param name="all">The words of all passages, in the order of their ids.</param>
/// <param name="termOfWord">For each word the number of its term in this column; null where it is the word.</param>
/// <param name="average">How many terms a passage has.</param>
/// <param name="counts">How much a term of this column counts.</param>
internal sealed class ColumnLists(
    TermSequences all, IReadOnlyList<int>? termOfWord, TermNumbers names, double average, int counts, int frequent)
{
    // Places that are held together.
    private const int AtOnce = 2_000_000;

    // Of a term that stands in many passages: a distance, a weight and a place.
    private const int BytesOfPlace = 3;
    private const int BytesOfPassage = 2;

    private readonly int[] _holding = new int[names.Count];
    private readonly Dictionary<long, int> _times = [];

    private IEnumerable<(int Passage, int[] Terms)> Passages => all.All(termOfWord);

    public IEnumerable<(string Term, ListBuffer List)> Terms()
    {
        var places = new int[names.Count];
        foreach (var term in Passages.SelectMany(passage => passage.Terms))
        {
            places[term]++;
        }

        var sorted = Enumerable.Range(0, names.Count).OrderBy(term => names[term], StringComparer.Ordinal);
        var lists = new ListBuffer?[names.Count];
        foreach (var part in Parts(sorted, term => places[term]))
        {
            part.ForEach(term => lists[term] = new(places[term] * BytesOfPlace));
            foreach (var (passage, terms) in Passages)
            {
                Count(terms, (terms, i) => lists[terms[i]] is null ? -1 : terms[i]);
                for (var place = 0; _times.Count > 0 && place < terms.Length; place++)
                {
                    if (lists[terms[place]] is { } list)
                    {
                        Add(list, passage, terms, place);
                    }
                }
            }

            foreach (var term in part)
            {
                var list = lists[term]!;
                (lists[term], _holding[term]) = (null, list.Passages);
                yield return (names[term], list);
            }
        }
    }

    /// <summary>To be asked for after the single terms.</summary>
    public IEnumerable<(string Term, ListBuffer List)> Neighbours()
    {
        var sorted = FrequentNeighbours().Select(pair => (Name: NameOf(pair.Key), pair.Key, pair.Value)).OrderBy(pair => pair.Name, StringComparer.Ordinal);
        foreach (var part in Parts(sorted, pair => pair.Value))
        {
            var lists = part.ToDictionary(pair => pair.Key, pair => new ListBuffer(pair.Value * BytesOfPassage));
            foreach (var (passage, terms) in Passages)
            {
                Count(terms, Pair);
                foreach (var (pair, times) in _times)
                {
                    if (lists.TryGetValue(pair, out var list))
                    {
                        list.Add(passage, Weight(times, terms.Length));
                    }
                }
            }

            foreach (var (name, pair, _) in part)
            {
                yield return (name, lists[pair]);
            }
        }
    }

    private static IEnumerable<List<T>> Parts<T>(IEnumerable<T> things, Func<T, int> size)
    {
        var (part, held) = (new List<T>(), 0L);
        foreach (var thing in things)
        {
            part.Add(thing);
            held += size(thing);
            if (held >= AtOnce)
            {
                yield return part;
                (part, held) = ([], 0);
            }
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    private void Add(ListBuffer list, int passage, int[] terms, int place)
    {
        ref var times = ref CollectionsMarshal.GetValueRefOrNullRef(_times, terms[place]);
        if (list.Last != passage)
        {
            list.Add(passage, Weight(times, terms.Length));
        }

        list.AddPlace(place, isLast: --times == 0);
    }

    private string NameOf(long pair) => $"{names[(int)(pair >> 32)]} {names[(int)pair]}";

    private Dictionary<long, int> FrequentNeighbours()
    {
        var holding = new Dictionary<long, int>();
        foreach (var (_, terms) in Passages)
        {
            Count(terms, Pair);
            foreach (var pair in _times.Keys)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(holding, pair, out _)++;
            }
        }

        return holding.Where(pair => pair.Value >= frequent).ToDictionary();
    }

    private void Count(int[] terms, Func<int[], int, long> key)
    {
        _times.Clear();
        for (var i = 0; i < terms.Length; i++)
        {
            if (key(terms, i) is >= 0 and var one)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_times, one, out _)++;
            }
        }
    }

    // Two terms can only be frequent together where both are; -1 for all others and behind the last.
    private long Pair(int[] terms, int i) =>
        i + 1 < terms.Length && _holding[terms[i]] >= frequent && _holding[terms[i + 1]] >= frequent
            ? ((long)terms[i] << 32) | (uint)terms[i + 1]
            : -1;

    private byte Weight(int times, int length) => AnswerWeight.Of((double)times * counts, length / average);
}
