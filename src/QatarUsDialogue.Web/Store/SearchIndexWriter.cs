using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store;

/// <summary>Fills the search index: every passage's terms, every word with the spelling that is most frequent, and the lists of passages.</summary>
internal sealed class SearchIndexWriter(ISearchRows rows, int frequent) : IDisposable
{
    private const int ListsAhead = 32;

    private readonly ListWriter _lists = new(frequent);
    private readonly Dictionary<string, SearchWord> _words = new(StringComparer.Ordinal);

    /// <summary>Takes in what is written down at the end. To be asked of one thread, which need not be the one that inserts.</summary>
    public void Learn(SourceEntry entry, IReadOnlyList<PassageTerms> terms)
    {
        for (var i = 0; i < entry.Passages.Count; i++)
        {
            Learn(entry.Passages[i].Id, terms[i]);
            _lists.Filter(entry.Passages[i], entry.Source);
        }
    }

    public void Insert(SourceEntry entry, IReadOnlyList<PassageTerms> terms)
    {
        for (var i = 0; i < entry.Passages.Count; i++)
        {
            rows.Passage(entry.Passages[i].Id, terms[i]);
        }
    }

    /// <summary>Writes down what is known only when all passages are in.</summary>
    public void Finish()
    {
        using var lists = new WorkAhead<WrittenList>(_lists.All(), ListsAhead);
        rows.FinishPassages();
        foreach (var (word, known) in _words.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            rows.Word(word, known.Form, known.Stem, known.Passages);
        }

        foreach (var list in lists.All())
        {
            list.Insert(rows);
        }

        rows.Finish();
    }

    public void Dispose() => rows.Dispose();

    private void Learn(int passage, PassageTerms terms)
    {
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
