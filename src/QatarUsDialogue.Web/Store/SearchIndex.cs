namespace QatarUsDialogue.Web.Store;

/// <summary>What is the same in the search indexes of all engines.</summary>
internal static class SearchIndex
{
    /// <summary>Neighbours are written down that stand in so many passages. Rarer ones are found soon enough by the places of their words.</summary>
    public const int FrequentFrom = 1000;
}
