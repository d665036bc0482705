namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>A list of passages as it is kept.</summary>
/// <param name="Number">Of a long list, which has rows of its own; 0 where its one row stands beside its name.</param>
internal sealed record WrittenList(string Key, int Passages, long Number, IReadOnlyList<(int Last, byte[] Blocks)> Rows)
{
    public void Insert(ISearchRows rows)
    {
        if (Number == 0)
        {
            rows.List(Key, Passages, 0, Rows[0].Blocks);
            return;
        }

        rows.List(Key, Passages, Number, []);
        foreach (var (last, blocks) in Rows)
        {
            rows.Block(ListKeys.Row(Number, last), blocks);
        }
    }
}
