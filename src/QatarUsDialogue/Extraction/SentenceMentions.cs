using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction;

/// <summary>A sentence with everything the extractors found in it.</summary>
public sealed record SentenceMentions(Sentence Sentence, IReadOnlyList<Mention> Mentions)
{
    public IEnumerable<T> Of<T>()
        where T : Mention => Mentions.OfType<T>();

    /// <summary>True when any word, little words in front set aside, is in the set.</summary>
    public bool Has(Words.WordSet words) => Sentence.Tokens.Any(t => t.IsWord && words.HasBase(t));
}
