namespace QatarUsDialogue.Web.Store;

/// <summary>Inserts the rows of one table.</summary>
internal interface IRowWriter : IDisposable
{
    /// <param name="owner">The row that this one is part of, where its own class does not name it.</param>
    void Insert(object row, object? owner = null);

    /// <summary>Makes sure that what was inserted is in the table.</summary>
    void Flush();
}
