using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction;

/// <summary>Finds one kind of mention in one sentence. Knows no other extractor and no other sentence.</summary>
public abstract class Extractor
{
    /// <summary>The kind in the plural; also the name of its rule page.</summary>
    public abstract string Kind { get; }

    /// <summary>Raised when the same words would give another mention.</summary>
    public abstract int Version { get; }

    // Every mention carries it: one text for all of them.
    public string Rule => field ??= FormattableString.Invariant($"{Kind}@{Version}");

    /// <summary>
    /// False for a word, number or mark that no mention begins with: a sentence without any other is not looked at. Asked once for
    /// each word of the language, not of the text.
    /// </summary>
    public abstract bool MayBegin(string word);

    public IReadOnlyList<Mention> Extract(Sentence sentence)
    {
        var found = new List<Mention>();
        Extract(sentence, found);
        return found;
    }

    /// <summary>Adds what stands in the sentence to what other extractors found there.</summary>
    internal abstract void Extract(Sentence sentence, List<Mention> found);
}
