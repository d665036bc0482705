namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>
/// A list of passages while it grows: for each the distance from the one before, seven bits a byte, and behind it the
/// weight where the list has weights.
/// </summary>
internal sealed class ListBuffer
{
    private byte[] _bytes = new byte[4];
    private int _length;
    private int _last;

    public int Passages { get; private set; }

    public byte[] Bytes => _bytes[.._length];

    public void Add(int passage, byte weight)
    {
        Add(passage);
        Append(weight);
    }

    /// <summary>The same passage may come again at once; it is kept once.</summary>
    public void Add(int passage)
    {
        if (passage == _last)
        {
            return;
        }

        var distance = (uint)(passage - _last);
        for (; distance > 0x7F; distance >>= 7)
        {
            Append((byte)(distance | 0x80));
        }

        Append((byte)distance);
        _last = passage;
        Passages++;
    }

    private void Append(byte one)
    {
        if (_length == _bytes.Length)
        {
            Array.Resize(ref _bytes, _length * 2);
        }

        _bytes[_length++] = one;
    }
}
