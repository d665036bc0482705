namespace QatarUsDialogue.Comparing;

/// <summary>All that the passages of one round say, to be asked whether a word is among it.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> findable = new(StringComparer.Ordinal);

    public Vocabulary(IEnumerable<ComparedWord> words)
    {
        foreach (var word in words)
        {
            forms.UnionWith(word.Forms);
            findable.UnionWith(word.FindableForms);
        }
    }

    public bool Has(ComparedWord word) => word.Forms.Any(findable.Contains) || word.FindableForms.Any(forms.Contains);
}
