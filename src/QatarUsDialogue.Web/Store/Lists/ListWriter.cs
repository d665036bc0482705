using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>
/// Writes down beforehand what a search would otherwise have to gather: for every word, stem and value of a filter the
/// passages that hold it.
/// </summary>
/// <param name="frequent">Neighbours are written down where so many passages hold them.</param>
internal sealed class ListWriter(ISearchRows rows, int frequent)
{
    // FTS5's weights: a word in its own spelling counts for more than one that shares only the stem.
    private const int SpellingCounts = 4;
    private const int StemCounts = 1;

    // What is longer has rows of its own, so that a reader need not take all of it.
    private const int ShortList = 400;

    private readonly TermNumbers _words = new();
    private readonly TermNumbers _stems = new();
    private readonly List<int> _stemOfWord = [];
    private readonly TermSequences _passages = new();
    private readonly ListCutter _cutter = new();
    private readonly List<(int Last, byte[] Blocks)> _rows = [];
    private readonly FilterLists _filters = new();
    private long _number;

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

        _passages.Add(passage, words);
    }

    public void Filter(Passage passage, Source source) => _filters.Add(passage, source);

    public void Write()
    {
        var average = Math.Max(1, _passages.Passages == 0 ? 1 : (double)_passages.Terms / _passages.Passages);
        Write(new ColumnLists(_passages, null, _words, average, SpellingCounts, frequent), ListKeys.Word, ListKeys.Words);
        Write(new ColumnLists(_passages, _stemOfWord, _stems, average, StemCounts, frequent), ListKeys.Stem, ListKeys.Stems);
        Write(_filters.All().OrderBy(list => list.Key, StringComparer.Ordinal));
    }

    private void Write(ColumnLists lists, string one, string two)
    {
        Write(lists.Terms().Select(list => (one + list.Term, list.List)));
        Write(lists.Neighbours().Select(list => (two + list.Term, list.List)));
    }

    // In the order of their keys.
    private void Write(IEnumerable<(string Key, ListBuffer List)> lists)
    {
        foreach (var (key, list) in lists)
        {
            _rows.Clear();
            _cutter.Cut(list, ListKeys.ShapeOf(key), (last, blocks) => _rows.Add((last, blocks.ToArray())));
            if (_rows is [var (_, blocks)] && blocks.Length <= ShortList)
            {
                rows.List(key, list.Passages, 0, blocks);
                continue;
            }

            _number++;
            rows.List(key, list.Passages, _number, []);
            foreach (var row in _rows)
            {
                rows.Block(ListKeys.Row(_number, row.Last), row.Blocks);
            }
        }
    }
}
