namespace QatarUsDialogue.Comparing;

/// <summary>All that the passages of one round say, to be asked whether a word is among it.</summary>
internal sealed class Vocabulary
{
    // By the number of a form.
    private readonly bool[] _forms;
    private readonly bool[] _findable;

    /// <param name="forms">How many forms all words have that will be asked for.</param>
    public Vocabulary(IEnumerable<ComparedWord> words, int forms)
    {
        (_forms, _findable) = (new bool[forms], new bool[forms]);
        foreach (var word in words)
        {
            Array.ForEach(word.Forms.All, form => _forms[form] = true);
            Array.ForEach(word.Forms.Findable, form => _findable[form] = true);
        }
    }

    public bool Has(ComparedWord word) => Array.Exists(word.Forms.All, form => _findable[form]) || Array.Exists(word.Forms.Findable, form => _forms[form]);
}
