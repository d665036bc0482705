using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>The words of the archive.</summary>
internal sealed class Vocabulary(ArchiveContext context)
{
    public bool Has(string word)
    {
        using var command = Command("SELECT 1 FROM SearchWords WHERE Word = $word");
        command.Parameters.AddWithValue("$word", word);
        return command.ExecuteScalar() is not null;
    }

    /// <summary>Those that are about as long as this one.</summary>
    public List<KnownWord> WordsLike(string word, int apart)
    {
        using var command = Command("SELECT Word, Form, Passages FROM SearchWords WHERE Length BETWEEN $least AND $most");
        command.Parameters.AddWithValue("$least", word.Length - apart);
        command.Parameters.AddWithValue("$most", word.Length + apart);
        using var row = command.ExecuteReader();
        var words = new List<KnownWord>();
        while (row.Read())
        {
            words.Add(new(row.GetString(0), row.GetString(1), row.GetInt32(2)));
        }

        return words;
    }

    private SqliteCommand Command(string sql)
    {
        context.Database.OpenConnection();
        var command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
#pragma warning disable CA2100 // Both statements stand above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
