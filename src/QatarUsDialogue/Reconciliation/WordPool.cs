namespace QatarUsDialogue.Reconciliation;

/// <summary>Holds every word once: thousands of articles use the same few hundred names.</summary>
internal sealed class WordPool
{
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    public string Of(string word)
    {
        if (!words.TryGetValue(word, out var known))
        {
            words[word] = known = word;
        }

        return known;
    }
}
