namespace QatarUsDialogue.Comparing;

/// <summary>All that the passages of one round say, to be asked whether a word is among it.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> findable = new(StringComparer.Ordinal);

    public Vocabulary(IEnumerable<ComparedWord> words)
    {
        // What is said again is the same object most of the time.
        foreach (var word in words.Select(word => word.Forms).Distinct())
        {
            forms.UnionWith(word.All);
            findable.UnionWith(word.Findable);
        }
    }

    public bool Has(ComparedWord word) => Array.Exists(word.Forms.All, findable.Contains) || Array.Exists(word.Forms.Findable, forms.Contains);
}
