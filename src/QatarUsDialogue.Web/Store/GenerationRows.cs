using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Store;

/// <summary>Writes all rows of a generation, in the order in which they come to be known.</summary>
internal static class GenerationRows
{
    /// <param name="inputs">The hash of the seeds and rules that the archive was made of.</param>
    /// <param name="frequent">From how many passages on two words that follow one another are a list of their own.</param>
    public static void Write(ArchiveFlow archive, ArchiveRows rows, ISearchRows searchRows, string inputs, int frequent)
    {
        var tallies = new Tallies();
        archive = tallies.Follow(archive);
        using (var search = new SearchIndexWriter(searchRows, frequent))
        {
            foreach (var (entry, terms) in archive.Sources.InOrder(entry => (entry, EntryTerms.Of(entry))))
            {
                rows.Insert(entry);
                search.Insert(entry, terms);
            }

            search.Finish();
        }

        rows.Insert(archive.Rest());
        rows.Insert(tallies.Rows);
        rows.Insert(new BuildOrigin { Inputs = inputs });
    }
}
