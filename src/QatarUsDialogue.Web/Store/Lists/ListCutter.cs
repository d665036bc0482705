namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>
/// Brings a list into the form in which it is kept. A block holds some passages, and says at its head which is its first and
/// its last and how long it is, so that a reader who looks for a later one passes over it. Blocks fill rows of about a page of the file;
/// every row begins anew, so that one can be read without those before it.
/// </summary>
public sealed class ListCutter
{
    public const int PassagesInABlock = 128;
    private const int RowBytes = 4000;

    private readonly ListBuffer _entries = new();
    private readonly ListBuffer _places = new();
    private readonly ListBuffer _head = new();
    private readonly ListBuffer _row = new();
    private int _reached;

    /// <summary>The rows of a list, each with its last passage.</summary>
    public void Cut(ListBuffer list, ListShape shape, Action<int, ReadOnlySpan<byte>> write)
    {
        var bytes = list.Bytes;
        var (at, passage) = (0, 0);
        for (var left = list.Passages; left > 0;)
        {
            var here = Math.Min(left, PassagesInABlock);
            left -= here;
            var first = 0;
            for (var i = 0; i < here; i++)
            {
                var distance = ListNumbers.Read(bytes, ref at);
                passage += distance;
                if (i == 0)
                {
                    first = passage;
                }
                else
                {
                    _entries.Number(distance);
                }

                Rest(bytes, ref at, shape);
            }

            Close(first, passage, write);
        }

        End(write);
    }

    private void Rest(ReadOnlySpan<byte> bytes, ref int at, ListShape shape)
    {
        if (shape != ListShape.Bare)
        {
            _entries.Append(bytes[at++]);
        }

        for (var isMore = shape == ListShape.Places; isMore;)
        {
            var place = ListNumbers.Read(bytes, ref at);
            _places.Number(place);
            isMore = (place & 1) == 1;
        }
    }

    private void Close(int first, int last, Action<int, ReadOnlySpan<byte>> write)
    {
        Head(first, last);
        if (_row.Bytes.Length > 0 && _row.Bytes.Length + _head.Bytes.Length + _entries.Bytes.Length + _places.Bytes.Length > RowBytes)
        {
            End(write);
            Head(first, last);
        }

        _row.Append(_head.Bytes);
        _row.Append(_entries.Bytes);
        _row.Append(_places.Bytes);
        _reached = last;
        _entries.Clear();
        _places.Clear();
    }

    private void Head(int first, int last)
    {
        _head.Clear();
        _head.Number(first - _reached);
        _head.Number(last - first);
        _head.Number(_entries.Bytes.Length);
        _head.Number(_places.Bytes.Length);
    }

    private void End(Action<int, ReadOnlySpan<byte>> write)
    {
        if (_row.Bytes.Length > 0)
        {
            write(_reached, _row.Bytes);
        }

        _row.Clear();
        _reached = 0;
    }
}
