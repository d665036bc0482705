namespace QatarUsDialogue.Reconciliation;

/// <summary>Holds every word once: thousands of articles use the same few hundred names.</summary>
internal sealed class WordPool
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    public string Of(string word)
    {
        if (!_words.TryGetValue(word, out var known))
        {
            _words[word] = known = word;
        }

        return known;
    }
}
