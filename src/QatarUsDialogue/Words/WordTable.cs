using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>What words stand for, little words in front set aside. Every spelling is worked out once, so that a word is looked up once.</summary>
public sealed class WordTable<T>
{
    private readonly Dictionary<string, T> _bySpelling;
    private readonly WordQuestion _isListed;

    /// <param name="plain">By word in clean spelling. Where a word may be two of them, the one that leaves more of it counts.</param>
    /// <param name="pool">Whose words are asked, where the table is made of a lexicon.</param>
    public WordTable(Dictionary<string, T> plain, WordPool? pool = null)
    {
        _isListed = new(word => _bySpelling!.ContainsKey(word), pool);
        _bySpelling = Spellings.Of(plain.Keys).ToDictionary(s => s.Key, s => plain[s.Value[0]], StringComparer.Ordinal);
    }

    public bool Has(string word) => _bySpelling.ContainsKey(word);

    public bool Has(Token token) => _isListed.Of(token.Word);

    public bool TryGet(string word, out T value) => _bySpelling.TryGetValue(word, out value!);

    public bool TryGet(Token token, out T value)
    {
        value = default!;
        return Has(token) && _bySpelling.TryGetValue(token.Text, out value!);
    }
}
