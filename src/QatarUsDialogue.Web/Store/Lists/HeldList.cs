namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>A long list with all its rows in memory. Any number of searches read it at once, and no engine is asked.</summary>
public sealed class HeldList
{
    private readonly ListShape _shape;
    private readonly int[] _lasts;
    private readonly int[] _ends;
    private readonly byte[] _blocks;

    private HeldList(int passages, ListShape shape, List<int> lasts, List<int> ends, byte[] blocks)
    {
        Passages = passages;
        _shape = shape;
        _lasts = [.. lasts];
        _ends = [.. ends];
        _blocks = blocks;
    }

    public int Passages { get; }

    public int Bytes => _blocks.Length + ((_lasts.Length + _ends.Length) * sizeof(int));

    /// <param name="rows">Those of the list of this number.</param>
    public static HeldList Of(int passages, IListRows rows, long number, ListShape shape)
    {
        var (lasts, ends, blocks) = (new List<int>(), new List<int>(), new ListBuffer());
        for (var isThere = rows.Open(number, 0); isThere; isThere = rows.OpenNext())
        {
            blocks.Append(rows.Blocks);
            lasts.Add(ListBytes.LastIn(rows.Blocks, shape != ListShape.Bare));
            ends.Add(blocks.Bytes.Length);
        }

        return new(passages, shape, lasts, ends, blocks.Bytes.ToArray());
    }

    public PassageList Read() => new(Passages, new Rows(this), 0, _shape);

    private sealed class Rows(HeldList list) : IListRows
    {
        private int _open;

        public ReadOnlySpan<byte> Blocks
        {
            get
            {
                var start = _open == 0 ? 0 : list._ends[_open - 1];
                return list._blocks.AsSpan(start, list._ends[_open] - start);
            }
        }

        public bool Open(long number, int passage)
        {
            var at = Array.BinarySearch(list._lasts, passage);
            _open = at < 0 ? ~at : at;
            return _open < list._lasts.Length;
        }

        public bool OpenNext() => ++_open < list._lasts.Length;
    }
}
