using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Store;

/// <summary>Writes all rows of a generation, in the order in which they come to be known.</summary>
internal static class GenerationRows
{
    private const int SourcesAhead = 32;

    /// <param name="inputs">The hash of the seeds and rules that the archive was made of.</param>
    /// <param name="frequent">From how many passages on two words that follow one another are a list of their own.</param>
    public static void Write(ArchiveFlow archive, ArchiveRows rows, ISearchRows searchRows, string inputs, int frequent)
    {
        var tallies = new Tallies();
        archive = tallies.Follow(archive);
        using (var search = new SearchIndexWriter(searchRows, frequent))
        {
            var sources = archive.Sources.InOrder(entry => (Entry: entry, Terms: EntryTerms.Of(entry))).Select(known =>
            {
                search.Learn(known.Entry, known.Terms);
                return known;
            });
            // One thread writes rows and does nothing else: it is what a build waits for.
            using (var ahead = new WorkAhead<(SourceEntry, IReadOnlyList<PassageTerms>)>(sources, SourcesAhead))
            {
                foreach (var (entry, terms) in ahead.All())
                {
                    rows.Insert(entry);
                    search.Insert(entry, terms);
                }
            }

            search.Finish();
        }

        rows.Insert(archive.Rest());
        rows.Insert(tallies.Rows);
        rows.Insert(new BuildOrigin { Inputs = inputs });
    }
}
