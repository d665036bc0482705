namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>Reads what <see cref="ListBuffer"/> has written, one passage after the other.</summary>
internal ref struct ListBytes(ReadOnlySpan<byte> bytes, bool hasWeights)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public int Passage { get; private set; }

    public byte Weight { get; private set; }

    public bool Next()
    {
        if (_at >= _bytes.Length)
        {
            return false;
        }

        uint distance = _bytes[_at++];
        if (distance > 0x7F)
        {
            distance = Rest(distance & 0x7F);
        }

        Passage += (int)distance;
        if (hasWeights)
        {
            Weight = _bytes[_at++];
        }

        return true;
    }

    private uint Rest(uint distance)
    {
        for (var shift = 7; ; shift += 7)
        {
            var one = _bytes[_at++];
            distance |= (uint)(one & 0x7F) << shift;
            if (one <= 0x7F)
            {
                return distance;
            }
        }
    }
}
