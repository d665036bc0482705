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

    private readonly int _lastBucket;
    private readonly int _size;

    // Made when the first word is asked for: a reader that reads nothing holds nothing.
    private (uint Hash, Word? Word)[]? _words;
    private int _questions = -1;

    /// <param name="size">How many words it holds at most, a power of two; a few lines need no more than the usual size.</param>
    public WordPool(int size = 1 << 8)
    {
        _lastBucket = (size / InBucket) - 1;
        _size = size;
    }

    internal int NextQuestion() => Interlocked.Increment(ref _questions);

    /// <summary>The letters as a word, in lower case.</summary>
    public Word Of(ReadOnlySpan<char> letters)
    {
        var (hash, hasCase) = (0u, false);
        foreach (var letter in letters)
        {
            hasCase |= !HasNoCase(letter);
            hash = (hash ^ letter) * 0x9E3779B1;
        }

        return hasCase ? OfSmallLetters(letters.ToString().ToLowerInvariant())
            : letters.Length > Longest ? new(letters.ToString(), this)
            : In((int)((hash >> 16) & _lastBucket) * InBucket, hash, letters);
    }

    private Word OfSmallLetters(string word)
    {
        var hash = 0u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 0x9E3779B1;
        }

        return word.Length > Longest ? new(word, this) : In((int)((hash >> 16) & _lastBucket) * InBucket, hash, word);
    }

    private Word In(int bucket, uint hash, ReadOnlySpan<char> letters)
    {
        _words ??= new (uint, Word?)[_size];
        var places = _words.AsSpan(bucket, InBucket);
        for (var at = 0; at < places.Length; at++)
        {
            // Another thread may change the place meanwhile: the letters decide, not their hash.
            var (knownHash, known) = places[at];
            if (known is null)
            {
                return Put(ref places[at], hash, letters);
            }

            if (knownHash == hash && letters.SequenceEqual(known.Text))
            {
                if (at == InBucket - 1)
                {
                    (places[at], places[at - 1]) = (places[at - 1], (hash, known));
                }

                return known;
            }
        }

        return Put(ref places[InBucket - 1], hash, letters);
    }

    private Word Put(ref (uint Hash, Word? Word) place, uint hash, ReadOnlySpan<char> letters)
    {
        var word = new Word(letters.ToString(), this);
        place = (hash, word);
        return word;
    }

    private static bool HasNoCase(char letter) =>
        letter is >= '\u0600' and <= '\u06FF' or < 'A' or >= 'a' and <= 'z' or >= '[' and <= '`' or '«' or '»' or >= '\u2010' and <= '\u2027';
}
