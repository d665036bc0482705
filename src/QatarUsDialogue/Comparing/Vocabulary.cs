namespace QatarUsDialogue.Comparing;

/// <summary>All that the passages of one round say, to be asked whether a word is among it.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _findable = new(StringComparer.Ordinal);

    public Vocabulary(IEnumerable<ComparedWord> words)
    {
        // What is said again is the same object most of the time.
        foreach (var word in words.Select(word => word.Forms).Distinct())
        {
            _forms.UnionWith(word.All);
            _findable.UnionWith(word.Findable);
        }
    }

    public bool Has(ComparedWord word) => Array.Exists(word.Forms.All, _findable.Contains) || Array.Exists(word.Forms.Findable, _forms.Contains);
}
