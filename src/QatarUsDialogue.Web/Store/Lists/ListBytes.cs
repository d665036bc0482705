namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>Reads one row of a list, as <see cref="ListCutter"/> has written it, passage after passage or with jumps.</summary>
internal ref struct ListBytes(ReadOnlySpan<byte> bytes, bool hasWeights)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;
    private int _block;
    private int _last;
    private int _placesAt;
    private int _placesBehind;

    public int Passage { get; private set; }

    public byte Weight { get; private set; }

    /// <summary>The last passage of a row.</summary>
    public static int LastIn(ReadOnlySpan<byte> row, bool hasWeights)
    {
        var bytes = new ListBytes(row, hasWeights);
        while (bytes.Open())
        {
        }

        return bytes._last;
    }

    public bool Next()
    {
        if (Passage == _last)
        {
            return Open();
        }

        Passage += ListNumbers.Read(_bytes, ref _at);
        if (hasWeights)
        {
            Weight = _bytes[_at++];
        }

        _placesBehind++;
        return true;
    }

    /// <summary>Goes on to this passage, or to the next behind it, unless it is there already; false where the row ends before.</summary>
    public bool SkipTo(int passage)
    {
        while (_last < passage)
        {
            if (!Open())
            {
                return false;
            }
        }

        while (Passage < passage)
        {
            Next();
        }

        return true;
    }

    /// <summary>Where the word stands in the passage; to be asked once for a passage.</summary>
    public void ReadPlaces(List<int> places)
    {
        for (; _placesBehind > 0; _placesBehind--)
        {
            while ((ListNumbers.Read(_bytes, ref _placesAt) & 1) == 1)
            {
            }
        }

        var place = 0;
        for (var isMore = true; isMore;)
        {
            var step = ListNumbers.Read(_bytes, ref _placesAt);
            place += step >> 1;
            places.Add(place);
            isMore = (step & 1) == 1;
        }

        _placesBehind = -1;
    }

    private bool Open()
    {
        if (_block >= _bytes.Length)
        {
            return false;
        }

        var at = _block;
        Passage = _last + ListNumbers.Read(_bytes, ref at);
        _last = Passage + ListNumbers.Read(_bytes, ref at);
        var entries = ListNumbers.Read(_bytes, ref at);
        var places = ListNumbers.Read(_bytes, ref at);
        _placesAt = at + entries;
        _block = _placesAt + places;
        _placesBehind = 0;
        if (hasWeights)
        {
            Weight = _bytes[at++];
        }

        _at = at;
        return true;
    }
}
