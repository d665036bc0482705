using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store;

/// <summary>Opens the search index of a generation.</summary>
internal static class SearchIndexes
{
    /// <param name="limit">How long whatever the connection does may take until the index is disposed of.</param>
    public static ISearchIndex Open(ArchiveContext context, TimeSpan limit) => context.Database.IsNpgsql()
        ? new Postgres.SearchIndexReader(context, limit)
        : new Sqlite.SearchIndexReader(context, limit);

    /// <param name="held">What searches of this generation have in common.</param>
    public static ISearchIndex Open(ArchiveContext context, TimeSpan limit, HeldLists held) => new HeldIndex(Open(context, limit), held);

    /// <summary>For work that nobody waits for.</summary>
    public static ISearchIndex Open(ArchiveContext context) => Open(context, TimeSpan.MaxValue);

    /// <summary>True for the exception of a search whose time was up.</summary>
    public static bool HasStopped(Exception exception) => exception is TimeoutException || Sqlite.SearchClock.HasStopped(exception) || Postgres.SearchIndexReader.HasStopped(exception);
}
