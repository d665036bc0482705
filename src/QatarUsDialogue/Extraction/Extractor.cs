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

    public abstract IEnumerable<Mention> Extract(Sentence sentence);
}
