using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Inserts what a search needs.</summary>
internal sealed class SearchRows : ISearchRows
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _passage;
    private readonly SqliteCommand _word;
    private readonly SqliteCommand _list;
    private readonly SqliteCommand _block;

    public SearchRows(SqliteConnection connection)
    {
        _connection = connection;
        _passage = Prepare("INSERT INTO SearchIndex(rowid, Exact, Stems) VALUES ($id, $exact, $stems)", "$id", "$exact", "$stems");
        _word = Prepare(
            "INSERT INTO SearchWords(Word, Form, Stem, Passages, Length) VALUES ($word, $form, $stem, $passages, $length)",
            "$word", "$form", "$stem", "$passages", "$length");
        _list = Prepare("INSERT INTO SearchLists(Key, Passages, Number, List) VALUES ($key, $passages, $number, $list)", "$key", "$passages", "$number", "$list");
        _block = Prepare("INSERT INTO SearchBlocks(Id, Blocks) VALUES ($id, $blocks)", "$id", "$blocks");
    }

    public void Passage(int id, PassageTerms all) => Run(_passage, id, all.Exact, all.Stems);

    public void Word(string word, string form, string stem, int inPassages) => Run(_word, word, form, stem, inPassages, word.Length);

    public void List(string key, int inPassages, long number, byte[] list) => Run(_list, key, inPassages, number, list);

    public void Block(long id, byte[] blocks) => Run(_block, id, blocks);

    public void Finish() => SearchTables.Optimize(_connection);

    public void Dispose()
    {
        _passage.Dispose();
        _word.Dispose();
        _list.Dispose();
        _block.Dispose();
    }

    private SqliteCommand Prepare(string sql, params string[] places)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddRange(places.Select(place => new SqliteParameter { ParameterName = place }));
        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }
}
