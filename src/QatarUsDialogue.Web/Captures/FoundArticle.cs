using QatarUsDialogue.Web.Captures.Lines;

namespace QatarUsDialogue.Web.Captures;

/// <summary>The lines of a page that are its article.</summary>
/// <param name="Title">Null where neither the page nor its data have a headline.</param>
/// <param name="Head">What stands between the headline and the first paragraph: the day, the author, a lead.</param>
internal sealed record FoundArticle(string? Title, IReadOnlyList<PageLine> Head, IReadOnlyList<PageLine> Body);
