using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Search;

/// <summary>A passage that the index gave back.</summary>
internal sealed record FoundPassage(string SourceId, TextSpan Span, bool IsTitle, IReadOnlyList<string> Rounds);
