using System.Collections.Immutable;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction;

/// <summary>A sentence with everything the extractors found in it.</summary>
public sealed record SentenceMentions(Sentence Sentence, ImmutableArray<Mention> Mentions)
{
    public IReadOnlyList<T> Of<T>()
        where T : Mention
    {
        List<T>? found = null;
        foreach (var mention in Mentions)
        {
            if (mention is T sought)
            {
                (found ??= []).Add(sought);
            }
        }

        return found is null ? [] : found;
    }

    /// <summary>True when any word, little words in front set aside, is in the set.</summary>
    public bool Has(Words.WordSet words) => Sentence.Tokens.Any(t => t.IsWord && words.HasBase(t));
}
