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

    /// <summary>Adds for each of the others how many of these are in it. Of few the bits are asked for one by one, and not by the word.</summary>
    public static void CountWithEach(this PassageIds passages, IReadOnlyList<PassageSet> others, Span<int> counts)
    {
        if (passages.Count > Few)
        {
            for (var i = 0; i < others.Count; i++)
            {
                counts[i] += CountWith(passages.Set, others[i]);
            }

            return;
        }

        foreach (var passage in passages.All)
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
