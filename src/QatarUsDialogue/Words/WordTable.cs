namespace QatarUsDialogue.Words;

/// <summary>What words stand for, little words in front set aside. Every spelling is worked out once, so that a word is looked up once.</summary>
public sealed class WordTable<T>
{
    private readonly Dictionary<string, T> bySpelling;

    /// <param name="plain">By word in clean spelling. Where a word may be two of them, the one that leaves more of it counts.</param>
    public WordTable(Dictionary<string, T> plain)
    {
        bySpelling = Spellings.Of(plain.Keys).ToDictionary(s => s.Key, s => plain[s.Value[0]], StringComparer.Ordinal);
    }

    public bool TryGet(string word, out T value) => bySpelling.TryGetValue(word, out value!);
}
