using Microsoft.Data.Sqlite;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Searching;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// Writes down beforehand what a search would otherwise have to gather: for every word, stem and value of a filter the
/// passages that hold it.
/// </summary>
internal sealed class ListWriter : IDisposable
{
    // FTS5's weights: a word in its own spelling counts for more than one that shares only the stem.
    private const int SpellingCounts = 4;
    private const int StemCounts = 1;

    private readonly SqliteCommand _command;
    private readonly int _frequent;
    private readonly TermNumbers _words = new();
    private readonly TermNumbers _stems = new();
    private readonly List<int> _stemOfWord = [];
    private readonly List<(int Passage, int[] Words)> _passages = [];

    /// <param name="frequent">Neighbours are written down where so many passages hold them.</param>
    public ListWriter(SqliteConnection connection, int frequent)
    {
        _frequent = frequent;
        _command = connection.CreateCommand();
        _command.CommandText = "INSERT INTO SearchLists(Key, Passages, List) VALUES ($key, $passages, $list)";
        _command.Parameters.AddRange([new() { ParameterName = "$key" }, new() { ParameterName = "$passages" }, new SqliteParameter { ParameterName = "$list" }]);
    }

    public void Add(int passage, IReadOnlyList<SearchTerm> terms)
    {
        var words = new int[terms.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = _words.Of(terms[i].Folded);
            if (words[i] == _stemOfWord.Count)
            {
                _stemOfWord.Add(_stems.Of(terms[i].Stem));
            }
        }

        _passages.Add((passage, words));
    }

    public void Write(Archive archive)
    {
        var average = Math.Max(1, _passages.Count == 0 ? 1 : _passages.Average(p => p.Words.Length));
        Write(new ColumnLists(_passages, _words, average, SpellingCounts, _frequent), ListKeys.Word, ListKeys.Words);
        foreach (var (_, words) in _passages)
        {
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = _stemOfWord[words[i]];
            }
        }

        Write(new ColumnLists(_passages, _stems, average, StemCounts, _frequent), ListKeys.Stem, ListKeys.Stems);
        Write(FilterLists.Of(archive));
    }

    public void Dispose() => _command.Dispose();

    private void Write(ColumnLists lists, string one, string two)
    {
        Write(lists.Terms().Select(list => (one + list.Term, list.List)));
        Write(lists.Neighbours().Select(list => (two + list.Term, list.List)));
    }

    private void Write(IEnumerable<(string Key, ListBuffer List)> lists)
    {
        foreach (var (key, list) in lists.OrderBy(list => list.Key, StringComparer.Ordinal))
        {
            _command.Parameters[0].Value = key;
            _command.Parameters[1].Value = list.Passages;
            _command.Parameters[2].Value = list.Bytes;
            _command.ExecuteNonQuery();
        }
    }
}
