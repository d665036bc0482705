namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>
/// A list of passages to be gone through from its first, or jumped ahead in. Of a long one only the rows are read that are
/// asked for. It can be read until the next is opened.
/// </summary>
public ref struct PassageList
{
    private readonly IListRows? _rows;
    private readonly long _number;
    private readonly ListShape _shape;
    private ListBytes _bytes;
    private bool _isOpen;

    public PassageList(int passages, ReadOnlySpan<byte> bytes, ListShape shape)
    {
        Passages = passages;
        _bytes = new(bytes, shape != ListShape.Bare);
    }

    public PassageList(int passages, IListRows rows, long number, ListShape shape)
    {
        Passages = passages;
        _rows = rows;
        _number = number;
        _shape = shape;
    }

    /// <summary>How many there are; 0 where there is no such list.</summary>
    public int Passages { get; }

    /// <summary>True where it has rows of its own.</summary>
    public readonly bool IsLong => _rows is not null;

    public readonly int Passage => _bytes.Passage;

    public readonly byte Weight => _bytes.Weight;

    public bool Next() =>
        _bytes.Next() || (_rows is not null && Turned(_isOpen ? _rows.OpenNext() : _rows.Open(_number, 0)) && _bytes.Next());

    /// <summary>Goes on to this passage, or to the next behind it, unless it is there already; false where there is none.</summary>
    public bool SkipTo(int passage) =>
        _bytes.SkipTo(passage) || (_rows is not null && Turned(_rows.Open(_number, passage)) && _bytes.SkipTo(passage));

    /// <summary>Where the word stands in the passage; to be asked once for a passage.</summary>
    public void ReadPlaces(List<int> places) => _bytes.ReadPlaces(places);

    /// <summary>All of a long list, for longer than it can be read here; what was read of it is gone.</summary>
    public readonly HeldList Hold() => HeldList.Of(Passages, _rows!, _number, _shape);

    private bool Turned(bool isThere)
    {
        _isOpen = true;
        if (isThere)
        {
            _bytes = new(_rows!.Blocks, _shape != ListShape.Bare);
        }

        return isThere;
    }
}
