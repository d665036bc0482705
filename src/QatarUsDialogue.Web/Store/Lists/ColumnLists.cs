using System.Runtime.InteropServices;

namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>
/// Makes the lists of one column of the index: of every term, and of every two terms that follow one another in many
/// passages, so that a frequent phrase need not be looked for again and again.
/// </summary>
/// <param name="passages">In the order of their ids, each with the numbers of its terms.</param>
/// <param name="average">How many terms a passage has.</param>
/// <param name="counts">How much a term of this column counts.</param>
internal sealed class ColumnLists(
    IReadOnlyList<(int Passage, int[] Terms)> passages, TermNumbers names, double average, int counts, int frequent)
{
    private readonly Dictionary<long, int> _times = [];

    private ListBuffer[] _terms = [];

    public IEnumerable<(string Term, ListBuffer List)> Terms()
    {
        _terms = new ListBuffer[names.Count];
        foreach (var (passage, terms) in passages)
        {
            Count(terms, (terms, i) => terms[i]);
            for (var place = 0; place < terms.Length; place++)
            {
                Add(passage, terms, place);
            }
        }

        return _terms.Select((list, number) => (names[number], list));
    }

    private void Add(int passage, int[] terms, int place)
    {
        var list = _terms[terms[place]] ??= new();
        ref var times = ref CollectionsMarshal.GetValueRefOrNullRef(_times, terms[place]);
        if (list.Last != passage)
        {
            list.Add(passage, Weight(times, terms.Length));
        }

        list.AddPlace(place, isLast: --times == 0);
    }

    /// <summary>To be asked for after the single terms.</summary>
    public IEnumerable<(string Term, ListBuffer List)> Neighbours()
    {
        var found = FrequentNeighbours();
        foreach (var (passage, terms) in passages)
        {
            Count(terms, Pair);
            foreach (var (pair, times) in _times)
            {
                if (found.TryGetValue(pair, out var list))
                {
                    list.Add(passage, Weight(times, terms.Length));
                }
            }
        }

        return found.Select(pair => ($"{names[(int)(pair.Key >> 32)]} {names[(int)pair.Key]}", pair.Value));
    }

    private Dictionary<long, ListBuffer> FrequentNeighbours()
    {
        var holding = new Dictionary<long, int>();
        foreach (var (_, terms) in passages)
        {
            Count(terms, Pair);
            foreach (var pair in _times.Keys)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(holding, pair, out _)++;
            }
        }

        return holding.Where(pair => pair.Value >= frequent).ToDictionary(pair => pair.Key, _ => new ListBuffer());
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
        i + 1 < terms.Length && _terms[terms[i]].Passages >= frequent && _terms[terms[i + 1]].Passages >= frequent
            ? ((long)terms[i] << 32) | (uint)terms[i + 1]
            : -1;

    private byte Weight(int times, int length) => AnswerWeight.Of((double)times * counts, length / average);
}
