using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Search;

/// <summary>A passage that the index gave back.</summary>
/// <param name="Place">Where it stands among all that was found.</param>
internal sealed record FoundPassage(FoundPlace Place, string SourceId, TextSpan Span, bool IsTitle, IReadOnlyList<string> Rounds);
