namespace QatarUsDialogue.Web.Search;

/// <summary>Some of what was found.</summary>
/// <param name="IsEstimate">True where the total may be a little too large.</param>
/// <param name="Others">Other words that were looked for as well.</param>
/// <param name="Last">The place after which there is more; null where there is none.</param>
public sealed record FoundAfter(int Total, bool IsEstimate, IReadOnlyList<string> Others, IReadOnlyList<Hit> Hits, FoundPlace? Last);
