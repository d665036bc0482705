namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>The terms of all passages by their numbers, in less than two bytes each: a large archive has tens of millions.</summary>
internal sealed class TermSequences
{
    private const int Chunk = 1 << 20;
    private const int LongestNumber = 5;

    private readonly List<byte[]> _full = [];
    private byte[] _bytes = [];
    private int _length;

    public int Passages { get; private set; }

    public long Terms { get; private set; }

    public void Add(int passage, int[] terms)
    {
        var most = (terms.Length + 2) * LongestNumber;
        if (_length + most > _bytes.Length)
        {
            Close();
            _bytes = new byte[Math.Max(Chunk, most)];
        }

        Write(passage);
        Write(terms.Length);
        foreach (var term in terms)
        {
            Write(term);
        }

        Passages++;
        Terms += terms.Length;
    }

    /// <summary>In the order in which they were added.</summary>
    /// <param name="names">Gives each term another number; null where it keeps its own.</param>
    public IEnumerable<(int Passage, int[] Terms)> All(IReadOnlyList<int>? names)
    {
        foreach (var bytes in _full.Append(_bytes[.._length]))
        {
            for (var at = 0; at < bytes.Length;)
            {
                var passage = Read(bytes, ref at);
                var terms = new int[Read(bytes, ref at)];
                for (var i = 0; i < terms.Length; i++)
                {
                    var term = Read(bytes, ref at);
                    terms[i] = names is null ? term : names[term];
                }

                yield return (passage, terms);
            }
        }
    }

    private void Close()
    {
        if (_length > 0)
        {
            _full.Add(_bytes[.._length]);
            _length = 0;
        }
    }

    private void Write(int number)
    {
        var left = (uint)number;
        for (; left > 0x7F; left >>= 7)
        {
            _bytes[_length++] = (byte)(left | 0x80);
        }

        _bytes[_length++] = (byte)left;
    }

    private static int Read(byte[] bytes, ref int at)
    {
        uint number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var one = bytes[at++];
            number |= (uint)(one & 0x7F) << shift;
            if (one <= 0x7F)
            {
                return (int)number;
            }
        }
    }
}
