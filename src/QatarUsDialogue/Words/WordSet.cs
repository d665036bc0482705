using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>
/// A closed list of words, written as people write them and kept in clean spelling. Made once in a program: every word of a text
/// keeps whether it is in the list.
/// </summary>
public sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _withLittleWords;
    private readonly WordQuestion _isListed;
    private readonly WordQuestion _hasListedBase;

    public WordSet(params IEnumerable<string> words)
    {
        (_isListed, _hasListedBase) = (new(Has), new(HasBase));
        _words = words.Select(ArticleCleaner.Fold).ToHashSet(StringComparer.Ordinal);
        _withLittleWords = _words.SelectMany(Proclitics.WithLittleWords).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>In clean spelling, in no order.</summary>
    public IReadOnlyCollection<string> Words => _words;

    /// <summary>The words of all the lists: one question instead of many, where most words of a text are in none.</summary>
    public static WordSet Union(params IEnumerable<WordSet> sets) => new(sets.SelectMany(set => set._words));

    /// <summary>True when the clean word is in the list as it stands.</summary>
    public bool Has(string word) => _words.Contains(word);

    public bool Has(Token token) => _isListed.Of(token.Word);

    /// <summary>True when the clean word is in the list, little words in front set aside.</summary>
    public bool HasBase(string word) => _withLittleWords.Contains(word);

    public bool HasBase(Token token) => _hasListedBase.Of(token.Word);
}
