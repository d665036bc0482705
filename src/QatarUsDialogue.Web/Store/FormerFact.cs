using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Store;

/// <summary>
/// A fact as an earlier generation published it, where it does not stand so any more: it is gone, or its file has
/// changed. Kept from generation to generation, so that its address never turns into an unknown one.
/// </summary>
public sealed class FormerFact
{
    public required string Id { get; init; }

    /// <summary>SHA-256 of the file that the words stood in.</summary>
    public required string Sha256 { get; init; }
    public required string SourceId { get; init; }
    public required string File { get; init; }
    public required FactKind Kind { get; init; }

    /// <summary>Where the words stood in that file, in UTF-16 code units.</summary>
    public required int Start { get; init; }
    public required string Text { get; init; }

    /// <summary>The sentence around the words.</summary>
    public required int PassageStart { get; init; }
    public required string Passage { get; init; }
}
