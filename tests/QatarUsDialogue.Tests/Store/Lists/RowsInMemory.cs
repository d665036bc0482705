using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Tests.Store.Lists;

/// <summary>The rows of one list, as an engine that keeps them would give them.</summary>
internal sealed class RowsInMemory : IListRows
{
    private readonly List<(int Last, byte[] Blocks)> _rows = [];
    private int _open = -1;

    public int Count => _rows.Count;

    public IEnumerable<int> Lengths => _rows.Select(row => row.Blocks.Length);

    public ReadOnlySpan<byte> Blocks => _rows[_open].Blocks;

    public void Add(int last, byte[] blocks) => _rows.Add((last, blocks));

    public bool Open(long list, int passage)
    {
        _open = _rows.FindIndex(row => row.Last >= passage);
        return _open >= 0;
    }

    public bool OpenNext() => ++_open < _rows.Count;
}
