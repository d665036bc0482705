namespace QatarUsDialogue.Web.Store;

/// <summary>What is the same in the search indexes of all engines.</summary>
internal static class SearchIndex
{
    /// <summary>The columns: words in one spelling, and at the same places their stems.</summary>
    public const string Exact = "Exact";
    public const string Stems = "Stems";

    /// <summary>Neighbours are written down that stand in so many passages. Rarer ones the index of places finds soon enough.</summary>
    public const int FrequentFrom = 1000;
}
