namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>
/// A list of passages while it grows: for each the distance from the one before, the weight where the list has weights, and
/// the places of the word in the passage where it has places. <see cref="ListCutter"/> brings it into its form.
/// </summary>
/// <param name="bytes">How long it will be, as far as that is known: a list that doubles as it grows leaves as much behind.</param>
public sealed class ListBuffer(int bytes = 4)
{
    private byte[] _bytes = new byte[bytes];
    private int _length;
    private int _place;

    public int Passages { get; private set; }

    /// <summary>The passage that was added last.</summary>
    public int Last { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public void Add(int passage, byte weight)
    {
        Add(passage);
        Append(weight);
    }

    /// <summary>The same passage may come again at once; it is kept once.</summary>
    public void Add(int passage)
    {
        if (passage == Last)
        {
            return;
        }

        Number(passage - Last);
        Last = passage;
        Passages++;
        _place = 0;
    }

    /// <summary>A place in the passage that was added last, the first first.</summary>
    public void AddPlace(int place, bool isLast)
    {
        Number(((place - _place) << 1) | (isLast ? 0 : 1));
        _place = place;
    }

    public void Number(int number)
    {
        var left = (uint)number;
        for (; left > 0x7F; left >>= 7)
        {
            Append((byte)(left | 0x80));
        }

        Append((byte)left);
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes.Length));
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public void Clear() => (_length, _place, Passages, Last) = (0, 0, 0, 0);

    public void Append(byte one)
    {
        if (_length == _bytes.Length)
        {
            Array.Resize(ref _bytes, _length * 2);
        }

        _bytes[_length++] = one;
    }
}
