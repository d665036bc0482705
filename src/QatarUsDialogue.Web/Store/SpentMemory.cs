namespace QatarUsDialogue.Web.Store;

/// <summary>
/// Memory that a part of a build has needed and the next does not. The collector lets it lie until the heap has grown by as much again,
/// and a part that begins beside it would reach further than any of them alone.
/// </summary>
internal static class SpentMemory
{
    // Fewer leave less behind than it takes to look for it.
    private const int ManyArticles = 5_000;

    // Where others live in the same process, their memory would be looked through with it.
    private static readonly bool IsKept = AppContext.TryGetSwitch("QatarUsDialogue.KeepsSpentMemory", out var isKept) && isKept;

    /// <param name="articles">How many the build has.</param>
    public static void GiveBack(int articles)
    {
        if (articles >= ManyArticles)
        {
            GiveBack();
        }
    }

    public static void GiveBack()
    {
        if (!IsKept)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
