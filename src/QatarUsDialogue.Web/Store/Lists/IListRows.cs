namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>The rows of long lists, as one engine keeps them; one is open at a time.</summary>
public interface IListRows
{
    /// <summary>The blocks of the open row.</summary>
    ReadOnlySpan<byte> Blocks { get; }

    /// <summary>Opens the row of a list in which this passage lies, or else the next behind it; false where there is none.</summary>
    bool Open(long list, int passage);

    /// <summary>Opens the next row of the same list; false where there is none.</summary>
    bool OpenNext();
}
