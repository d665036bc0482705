namespace QatarUsDialogue.Web.Search;

/// <summary>Some of what was found.</summary>
/// <param name="Others">Other words that were looked for as well.</param>
/// <param name="Last">The place after which there is more; null where there is none.</param>
public sealed record FoundAfter(int Total, IReadOnlyList<string> Others, IReadOnlyList<Hit> Hits, FoundPlace? Last);
