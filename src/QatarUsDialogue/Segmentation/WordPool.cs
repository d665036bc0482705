namespace QatarUsDialogue.Segmentation;

/// <summary>
/// Gives one object for the same word wherever it stands: the press lives on few words, and most were met a moment ago. A bucket
/// holds a few words; a new one takes the last place, and moves up when it is met again, so that the memory is bounded and made-up
/// words drive only each other out. Threads may share a pool: at worst two objects stand for one word.
/// </summary>
public sealed class WordPool
{
    private const int Longest = 24;
    private const int InBucket = 4;

    private readonly int lastBucket;
    private readonly uint[] hashes;
    private readonly Word?[] words;
    private int questions = -1;

    /// <param name="size">How many words it holds at most, a power of two; a few lines need no more than the usual size.</param>
    public WordPool(int size = 1 << 8)
    {
        lastBucket = (size / InBucket) - 1;
        hashes = new uint[size];
        words = new Word?[size];
    }

    internal int NextQuestion() => Interlocked.Increment(ref questions);

    /// <summary>The letters as a word, in lower case.</summary>
    public Word Of(ReadOnlySpan<char> letters)
    {
        var (hash, hasCase) = (0u, letters.Length > Longest);
        foreach (var letter in letters)
        {
            hasCase |= !HasNoCase(letter);
            hash = (hash ^ letter) * 0x9E3779B1;
        }

        return hasCase ? new(letters.ToString().ToLowerInvariant(), this) : In((int)((hash >> 16) & lastBucket) * InBucket, hash, letters);
    }

    private Word In(int bucket, uint hash, ReadOnlySpan<char> letters)
    {
        for (var at = bucket; at < bucket + InBucket; at++)
        {
            var known = words[at];
            if (known is null)
            {
                return Put(at, hash, letters);
            }

            if (hashes[at] == hash && letters.SequenceEqual(known.Text))
            {
                if (at == bucket + InBucket - 1)
                {
                    (words[at], words[at - 1]) = (words[at - 1], known);
                    (hashes[at], hashes[at - 1]) = (hashes[at - 1], hash);
                }

                return known;
            }
        }

        return Put(bucket + InBucket - 1, hash, letters);
    }

    private Word Put(int at, uint hash, ReadOnlySpan<char> letters)
    {
        var word = new Word(letters.ToString(), this);
        hashes[at] = hash;
        words[at] = word;
        return word;
    }

    private static bool HasNoCase(char letter) =>
        letter is >= '\u0600' and <= '\u06FF' or < 'A' or >= 'a' and <= 'z' or >= '[' and <= '`' or '«' or '»' or >= '\u2010' and <= '\u2027';
}
