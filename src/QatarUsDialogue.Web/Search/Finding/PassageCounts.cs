using System.Numerics;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>Counts the passages of sets, by words of bits.</summary>
internal static class PassageCounts
{
    private const int Few = 1000;

    public static int Count(this PassageSet set)
    {
        var count = 0;
        for (var part = 0; part < set.Parts; part++)
        {
            foreach (var word in set.Words(part))
            {
                count += BitOperations.PopCount(word);
            }
        }

        return count;
    }

    /// <summary>How many there are from a passage to another.</summary>
    public static int CountFrom(this PassageSet set, int first, int last)
    {
        var count = 0;
        for (var word = first / PassageSet.Bits; word <= last / PassageSet.Bits; word++)
        {
            if (set.Words(word / PassageSet.Part) is { IsEmpty: false } words)
            {
                var start = word * PassageSet.Bits;
                var bits = words[word % PassageSet.Part];
                bits &= first <= start ? ulong.MaxValue : ulong.MaxValue << (first - start);
                bits &= last - start >= PassageSet.Bits ? ulong.MaxValue : ulong.MaxValue >> (PassageSet.Bits - 1 - (last - start));
                count += BitOperations.PopCount(bits);
            }
        }

        return count;
    }

    /// <summary>Adds for each of the others how many of these are in it. Of few the bits are asked for one by one, and not by the word.</summary>
    public static void CountWithEach(this PassageSet set, IReadOnlyList<PassageSet> others, Span<int> counts)
    {
        if (set.Count() > Few)
        {
            for (var i = 0; i < others.Count; i++)
            {
                counts[i] += CountWith(set, others[i]);
            }

            return;
        }

        foreach (var passage in set)
        {
            for (var i = 0; i < others.Count; i++)
            {
                counts[i] += others[i].Has(passage) ? 1 : 0;
            }
        }
    }

    private static int CountWith(PassageSet set, PassageSet other)
    {
        var count = 0;
        for (var part = 0; part < set.Parts; part++)
        {
            var mine = set.Words(part);
            var others = other.Words(part);
            for (var i = 0; i < mine.Length && i < others.Length; i++)
            {
                count += BitOperations.PopCount(mine[i] & others[i]);
            }
        }

        return count;
    }
}
