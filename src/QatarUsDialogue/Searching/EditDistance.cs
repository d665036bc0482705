namespace QatarUsDialogue.Searching;

/// <summary>How many letters must be changed, added, taken away or swapped with their neighbour to make one word of another.</summary>
public static class EditDistance
{
    private const int Short = 32;

    /// <summary>The distance, or any number above the limit where it is greater.</summary>
    public static int Of(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit)
        {
            return limit + 1;
        }

        // A mistyped word is held against very many: what both begin and end with needs no table.
        var begin = one.AsSpan().CommonPrefixLength(other);
        var end = 0;
        while (end < Math.Min(one.Length, other.Length) - begin && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        return Of(one.AsSpan(begin, one.Length - begin - end), other.AsSpan(begin, other.Length - begin - end), limit);
    }

    private static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        var rows = other.Length < Short ? stackalloc int[3 * Short] : new int[3 * (other.Length + 1)];
        var before = rows[..(other.Length + 1)];
        var last = rows.Slice(other.Length + 1, other.Length + 1);
        var row = rows.Slice(2 * (other.Length + 1), other.Length + 1);
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[other.Length];
    }
}
