using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Inserts what a search needs.</summary>
internal sealed class SearchRows : ISearchRows
{
    private readonly SqliteConnection _connection;
    private readonly InsertStatement _passage;
    private readonly InsertStatement _word;
    private readonly InsertStatement _list;
    private readonly InsertStatement _block;

    public SearchRows(SqliteConnection connection)
    {
        _connection = connection;
        SearchTables.BeginFilling(connection);
        _passage = new(connection, "INSERT INTO SearchIndex(rowid, Exact, Stems) VALUES (?, ?, ?)");
        _word = new(connection, "INSERT INTO SearchWords(Word, Form, Stem, Passages, Length) VALUES (?, ?, ?, ?, ?)");
        _list = new(connection, "INSERT INTO SearchLists(Key, Passages, Number, List) VALUES (?, ?, ?, ?)");
        _block = new(connection, "INSERT INTO SearchBlocks(Id, Blocks) VALUES (?, ?)");
    }

    public void Passage(int id, PassageTerms all)
    {
        _passage.Bind(1, id);
        _passage.BindText(2, all.Exact);
        _passage.BindText(3, all.Stems);
        _passage.Run();
    }

    public void Word(string word, string form, string stem, int inPassages)
    {
        _word.Bind(1, word);
        _word.Bind(2, form);
        _word.Bind(3, stem);
        _word.Bind(4, inPassages);
        _word.Bind(5, word.Length);
        _word.Run();
    }

    public void List(string key, int inPassages, long number, byte[] list)
    {
        _list.Bind(1, key);
        _list.Bind(2, inPassages);
        _list.Bind(3, number);
        _list.Bind(4, list);
        _list.Run();
    }

    public void Block(long id, byte[] blocks)
    {
        _block.Bind(1, id);
        _block.Bind(2, blocks);
        _block.Run();
    }

    public void FinishPassages() => SearchTables.EndFilling(_connection);

    public void Finish()
    {
        // Each row is in its table at once.
    }

    public void Dispose()
    {
        _passage.Dispose();
        _word.Dispose();
        _list.Dispose();
        _block.Dispose();
    }
}
