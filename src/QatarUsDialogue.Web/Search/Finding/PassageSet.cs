using System.Buffers;
using System.Numerics;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>Some of the passages 1…n, a bit for each. Its memory is borrowed and goes back when it is disposed of.</summary>
internal sealed class PassageSet : IDisposable
{
    private const int Bits = 64;
    private const int Few = 1000;

    private readonly int _passages;
    private readonly int _length;
    private ulong[] _words;

    private PassageSet(int passages)
    {
        _passages = passages;
        _length = (passages / Bits) + 1;
        _words = ArrayPool<ulong>.Shared.Rent(_length);
    }

    public static PassageSet None(int passages)
    {
        var set = new PassageSet(passages);
        Array.Clear(set._words, 0, set._length);
        return set;
    }

    public static PassageSet All(int passages)
    {
        var set = new PassageSet(passages);
        Array.Fill(set._words, ulong.MaxValue, 0, set._length);
        set._words[0] &= ~1UL;
        set._words[set._length - 1] &= ulong.MaxValue >> (Bits - 1 - (passages % Bits));
        return set;
    }

    public PassageSet Copy()
    {
        var copy = new PassageSet(_passages);
        Array.Copy(_words, copy._words, _length);
        return copy;
    }

    public void Add(int passage) => _words[passage / Bits] |= 1UL << (passage % Bits);

    public void AddRange(int first, int last)
    {
        for (var passage = first; passage <= last; passage++)
        {
            Add(passage);
        }
    }

    public bool Has(int passage) => (_words[passage / Bits] & (1UL << (passage % Bits))) != 0;

    public void And(PassageSet other)
    {
        var mine = _words.AsSpan(0, _length);
        var others = other._words.AsSpan(0, mine.Length);
        for (var i = 0; i < mine.Length; i++)
        {
            mine[i] &= others[i];
        }
    }

    public void Or(PassageSet other)
    {
        var mine = _words.AsSpan(0, _length);
        var others = other._words.AsSpan(0, mine.Length);
        for (var i = 0; i < mine.Length; i++)
        {
            mine[i] |= others[i];
        }
    }

    public void Without(PassageSet other)
    {
        var mine = _words.AsSpan(0, _length);
        var others = other._words.AsSpan(0, mine.Length);
        for (var i = 0; i < mine.Length; i++)
        {
            mine[i] &= ~others[i];
        }
    }

    public int Count()
    {
        var count = 0;
        foreach (var word in _words.AsSpan(0, _length))
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many of these are in each of the others. Of few the bits are asked for one by one, and not by the word.</summary>
    public int[] CountWithEach(IReadOnlyList<PassageSet> others)
    {
        if (Count() > Few)
        {
            return [.. others.Select(CountWith)];
        }

        var counts = new int[others.Count];
        foreach (var passage in this)
        {
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] += others[i].Has(passage) ? 1 : 0;
            }
        }

        return counts;
    }

    private int CountWith(PassageSet other)
    {
        var count = 0;
        var mine = _words.AsSpan(0, _length);
        var others = other._words.AsSpan(0, mine.Length);
        for (var i = 0; i < mine.Length; i++)
        {
            count += BitOperations.PopCount(mine[i] & others[i]);
        }

        return count;
    }

    /// <summary>Goes through the passages in the order of their ids.</summary>
    public Walk GetEnumerator() => new(_words.AsSpan(0, _length));

    /// <summary>Some of those behind a passage, in the order of their ids; however many are passed over, it takes no longer.</summary>
    public List<int> Some(int after, int skip, int take)
    {
        var found = new List<int>();
        var mask = after % Bits == Bits - 1 ? 0 : ulong.MaxValue << ((after % Bits) + 1);
        for (var i = after / Bits; i < _length && found.Count < take; i++, mask = ulong.MaxValue)
        {
            var word = _words[i] & mask;
            var here = BitOperations.PopCount(word);
            if (skip >= here)
            {
                skip -= here;
                continue;
            }

            for (; word != 0 && found.Count < take; word &= word - 1)
            {
                if (skip-- <= 0)
                {
                    found.Add((i * Bits) + BitOperations.TrailingZeroCount(word));
                }
            }

            skip = 0;
        }

        return found;
    }

    public void Dispose()
    {
        if (_words.Length == 0)
        {
            return;
        }

        ArrayPool<ulong>.Shared.Return(_words);
        _words = [];
    }

    public ref struct Walk(ReadOnlySpan<ulong> words)
    {
        private readonly ReadOnlySpan<ulong> _words = words;
        private ulong _left;
        private int _at = -1;

        public readonly int Current => (_at * Bits) + BitOperations.TrailingZeroCount(_left);

        public bool MoveNext()
        {
            _left &= _left - 1;
            while (_left == 0)
            {
                if (++_at == _words.Length)
                {
                    return false;
                }

                _left = _words[_at];
            }

            return true;
        }
    }
}
