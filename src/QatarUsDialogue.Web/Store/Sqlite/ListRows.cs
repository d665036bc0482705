using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>The rows of long lists as they lie in SQLite's memory: lists of common words are too long to be copied for every search.</summary>
internal sealed class ListRows(KeptStatement rows) : IListRows
{
    public ReadOnlySpan<byte> Blocks => rows.Bytes(1);

    public bool Open(long list, int passage) => rows.Ask(ListKeys.Row(list, passage), ListKeys.Row(list + 1, 0)).Read();

    public bool OpenNext() => rows.Read();
}
