using Microsoft.Data.Sqlite;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Fills the search index: every passage's terms, every word with the spelling that is most frequent, and the lists of passages.</summary>
internal sealed class SearchIndexWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _passage;
    private readonly SqliteCommand _word;
    private readonly ListWriter _lists;
    private readonly Dictionary<string, SearchWord> _words = new(StringComparer.Ordinal);

    public SearchIndexWriter(SqliteConnection connection, int frequent)
    {
        _connection = connection;
        _lists = new(connection, frequent);
        _passage = Prepare("INSERT INTO SearchIndex(rowid, Exact, Stems) VALUES ($id, $exact, $stems)", "$id", "$exact", "$stems");
        _word = Prepare(
            "INSERT INTO SearchWords(Word, Form, Stem, Passages, Length) VALUES ($word, $form, $stem, $passages, $length)",
            "$word", "$form", "$stem", "$passages", "$length");
    }

    public void Insert(SourceEntry entry, IReadOnlyList<PassageTerms> terms)
    {
        for (var i = 0; i < entry.Passages.Count; i++)
        {
            Insert(entry.Passages[i].Id, terms[i]);
            _lists.Filter(entry.Passages[i], entry.Source);
        }
    }

    /// <summary>Writes down what is known only when all passages are in.</summary>
    public void Finish()
    {
        foreach (var (word, known) in _words.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            Run(_word, word, known.Form, known.Stem, known.Passages, word.Length);
        }

        _lists.Write();
        SearchTables.Optimize(_connection);
    }

    public void Dispose()
    {
        _lists.Dispose();
        _passage.Dispose();
        _word.Dispose();
    }

    private void Insert(int passage, PassageTerms terms)
    {
        Run(_passage, passage, terms.Exact, terms.Stems);
        _lists.Add(passage, terms.Terms);
        foreach (var (term, form) in terms.Words)
        {
            if (!_words.TryGetValue(term.Folded, out var word))
            {
                _words[term.Folded] = word = new SearchWord(term.Stem);
            }

            word.Add(form);
        }
    }

    private SqliteCommand Prepare(string sql, params string[] places)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Both statements stand above.
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

    private sealed class SearchWord(string stem)
    {
        private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);

        public string Stem => stem;

        public int Passages { get; private set; }

        public string Form => _forms.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).First().Key;

        public void Add(string form)
        {
            Passages++;
            _forms[form] = _forms.GetValueOrDefault(form) + 1;
        }
    }
}
