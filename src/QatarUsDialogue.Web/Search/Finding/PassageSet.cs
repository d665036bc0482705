using System.Buffers;
using System.Numerics;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>
/// Some of the passages 1…n, a bit for each, in parts of which only those are cleared and looked at that hold some: a rare word
/// costs little. Its memory is borrowed and goes back when it is disposed of.
/// </summary>
internal sealed class PassageSet : IDisposable
{
    public const int Bits = 64;

    /// <summary>How many words of bits a part has.</summary>
    public const int Part = 64;

    private readonly bool[] _isUsed;
    private ulong[] _words;

    private PassageSet(int parts)
    {
        _isUsed = new bool[parts];
        _words = ArrayPool<ulong>.Shared.Rent(parts * Part);
    }

    /// <summary>How many parts it has.</summary>
    public int Parts => _isUsed.Length;

    public static PassageSet None(int passages) => new((passages / (Bits * Part)) + 1);

    public static PassageSet All(int passages)
    {
        var set = None(passages);
        set.AddRange(1, passages);
        return set;
    }

    public PassageSet Copy()
    {
        var copy = new PassageSet(_isUsed.Length);
        copy.Or(this);
        return copy;
    }

    public void Add(int passage)
    {
        var word = passage / Bits;
        if (!_isUsed[word / Part])
        {
            Use(word / Part);
        }

        _words[word] |= 1UL << (passage % Bits);
    }

    /// <summary>All passages of a list that has not been read yet.</summary>
    public void Add(ref PassageList list)
    {
        while (list.Next())
        {
            Add(list.Passage);
        }
    }

    public void AddRange(int first, int last)
    {
        for (var passage = first; passage <= last; passage++)
        {
            if (passage % Bits == 0 && passage + Bits <= last)
            {
                Add(passage);
                _words[passage / Bits] = ulong.MaxValue;
                passage += Bits - 1;
            }
            else
            {
                Add(passage);
            }
        }
    }

    public bool Has(int passage)
    {
        var word = passage / Bits;
        return _isUsed[word / Part] && (_words[word] & (1UL << (passage % Bits))) != 0;
    }

    /// <summary>The words of bits of a part; none where it holds no passage.</summary>
    public ReadOnlySpan<ulong> Words(int part) => _isUsed[part] ? PartOf(part) : [];

    public void And(PassageSet other)
    {
        for (var part = 0; part < _isUsed.Length; part++)
        {
            _isUsed[part] &= other._isUsed[part];
            if (_isUsed[part])
            {
                var mine = PartOf(part);
                var others = other.PartOf(part);
                for (var i = 0; i < mine.Length; i++)
                {
                    mine[i] &= others[i];
                }
            }
        }
    }

    public void Or(PassageSet other)
    {
        for (var part = 0; part < _isUsed.Length; part++)
        {
            if (!other._isUsed[part])
            {
                continue;
            }

            var mine = PartOf(part);
            var others = other.PartOf(part);
            if (!_isUsed[part])
            {
                others.CopyTo(mine);
                _isUsed[part] = true;
                continue;
            }

            for (var i = 0; i < mine.Length; i++)
            {
                mine[i] |= others[i];
            }
        }
    }

    public void Without(PassageSet other)
    {
        for (var part = 0; part < _isUsed.Length; part++)
        {
            if (_isUsed[part] && other._isUsed[part])
            {
                var mine = PartOf(part);
                var others = other.PartOf(part);
                for (var i = 0; i < mine.Length; i++)
                {
                    mine[i] &= ~others[i];
                }
            }
        }
    }

    /// <summary>Brings a list to its next passage that is in this set, by jumps on both sides; false where there is none.</summary>
    public bool NextIn(ref PassageList list)
    {
        for (var wanted = NextFrom(list.Passage + 1); wanted > 0; wanted = NextFrom(list.Passage))
        {
            if (!list.SkipTo(wanted))
            {
                return false;
            }

            if (list.Passage == wanted)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Some of those behind a passage, in the order of their ids; however many are passed over, it takes no longer.</summary>
    public List<int> Some(int after, int skip, int take)
    {
        var found = new List<int>();
        var mask = Behind(after + 1);
        for (var i = (after + 1) / Bits; i < _isUsed.Length * Part && found.Count < take; i++, mask = ulong.MaxValue)
        {
            var word = _isUsed[i / Part] ? _words[i] & mask : 0;
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

    // This passage or the first behind it; 0 where there is none.
    private int NextFrom(int passage)
    {
        var mask = Behind(passage);
        for (var i = passage / Bits; i < _isUsed.Length * Part; i++, mask = ulong.MaxValue)
        {
            if (!_isUsed[i / Part])
            {
                i |= Part - 1;
            }
            else if ((_words[i] & mask) is not 0 and var word)
            {
                return (i * Bits) + BitOperations.TrailingZeroCount(word);
            }
        }

        return 0;
    }

    private static ulong Behind(int passage) => ulong.MaxValue << (passage % Bits);

    private Span<ulong> PartOf(int part) => _words.AsSpan(part * Part, Part);

    private void Use(int part)
    {
        PartOf(part).Clear();
        _isUsed[part] = true;
    }
}
