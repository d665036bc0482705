using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>
/// Writes down beforehand what a search would otherwise have to gather: for every word, stem and value of a filter the
/// passages that hold it.
/// </summary>
/// <param name="frequent">Neighbours are written down where so many passages hold them.</param>
internal sealed class ListWriter(int frequent)
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

    /// <summary>To be asked for when all passages are in.</summary>
    public IEnumerable<WrittenList> All()
    {
        var average = Math.Max(1, _passages.Passages == 0 ? 1 : (double)_passages.Terms / _passages.Passages);
        return Column(new(_passages, null, _words, average, SpellingCounts, frequent), ListKeys.Word, ListKeys.Words)
            .Concat(Column(new(_passages, _stemOfWord, _stems, average, StemCounts, frequent), ListKeys.Stem, ListKeys.Stems))
            .Concat(_filters.All().OrderBy(list => list.Key, StringComparer.Ordinal))
            .Select(list => Cut(list.Key, list.List));
    }

    // In the order of their keys.
    private static IEnumerable<(string Key, ListBuffer List)> Column(ColumnLists lists, string one, string two) =>
        lists.Terms().Select(list => (one + list.Term, list.List)).Concat(lists.Neighbours().Select(list => (two + list.Term, list.List)));

    private WrittenList Cut(string key, ListBuffer list)
    {
        var rows = new List<(int Last, byte[] Blocks)>();
        _cutter.Cut(list, ListKeys.ShapeOf(key), (last, blocks) => rows.Add((last, blocks.ToArray())));
        return rows is [var (_, blocks)] && blocks.Length <= ShortList ? new(key, list.Passages, 0, rows) : new(key, list.Passages, ++_number, rows);
    }
}
