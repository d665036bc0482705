namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>Reads numbers of seven bits a byte, the lowest first.</summary>
internal static class ListNumbers
{
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var number = (uint)bytes[at++];
        if (number <= 0x7F)
        {
            return (int)number;
        }

        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
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
