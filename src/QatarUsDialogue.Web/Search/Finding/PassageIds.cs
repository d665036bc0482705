using System.Buffers;
using System.Numerics;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>
/// The passages of a set in the order of their ids, taken out of its bits once: what is asked of each of them, several times over, then
/// waits neither for bits nor, one after the other, for memory. Its own is borrowed and goes back when it is disposed of.
/// </summary>
internal sealed class PassageIds : IDisposable
{
    private int[] _ids;

    private PassageIds(PassageSet set)
    {
        Set = set;
        Count = set.Count();
        _ids = ArrayPool<int>.Shared.Rent(Count);
    }

    /// <summary>What they were taken from; it must not change any more.</summary>
    public PassageSet Set { get; }

    public int Count { get; }

    public ReadOnlySpan<int> All => _ids.AsSpan(0, Count);

    public static PassageIds Of(PassageSet set)
    {
        var ids = new PassageIds(set);
        var next = 0;
        for (var part = 0; part < set.Parts; part++)
        {
            var words = set.Words(part);
            for (var i = 0; i < words.Length; i++)
            {
                var first = ((part * PassageSet.Part) + i) * PassageSet.Bits;
                for (var word = words[i]; word != 0; word &= word - 1)
                {
                    ids._ids[next++] = first + BitOperations.TrailingZeroCount(word);
                }
            }
        }

        return ids;
    }

    /// <summary>How many there are from a passage to another.</summary>
    public int CountFrom(int first, int last) => Before(last + 1) - Before(first);

    public void Dispose()
    {
        if (_ids.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_ids);
            _ids = [];
        }
    }

    private int Before(int passage)
    {
        var at = All.BinarySearch(passage);
        return at < 0 ? ~at : at;
    }
}
