namespace QatarUsDialogue.Web.Search;

/// <summary>A place in the order of results of one generation: how well the passage answers, and its number.</summary>
/// <param name="Rank">The less, the better; 0 where the order is by day.</param>
public sealed record FoundPlace(double Rank, int Id);
