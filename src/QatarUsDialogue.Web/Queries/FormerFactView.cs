using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A fact that was published and is no more.</summary>
/// <param name="Passage">The sentence with its words marked.</param>
/// <param name="Source">The source by that file's name, if it is still in the archive.</param>
/// <param name="IsSameFile">True where the file is the one the words were published from: then the reading of it has changed.</param>
/// <param name="Now">The facts that stand at that place, or on those words, now.</param>
public sealed record FormerFactView(
    string Id,
    FactKind Kind,
    IReadOnlyList<QuotePart> Passage,
    string File,
    string Sha256,
    TextSpan Span,
    SourceLine? Source,
    bool IsSameFile,
    IReadOnlyList<FactNote> Now);
