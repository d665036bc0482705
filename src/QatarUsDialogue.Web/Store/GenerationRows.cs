using System.Runtime.CompilerServices;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Store;

/// <summary>Writes all rows of a generation, in the order in which they come to be known.</summary>
internal static class GenerationRows
{
    private const int SourcesAhead = 32;

    /// <param name="inputs">The hash of the seeds and rules that the archive was made of.</param>
    /// <param name="frequent">From how many passages on two words that follow one another are a list of their own.</param>
    /// <param name="sourcesAreIn">Called once when <see cref="ArchiveRows.OfSources"/> are in, while the rest is worked out.</param>
    public static void Write(
        ArchiveFlow archive, ArchiveRows rows, ISearchRows searchRows, string inputs, int frequent, Action? sourcesAreIn = null)
    {
        var tallies = new Tallies();
        archive = tallies.Follow(archive);
        var sources = WriteSources(archive.Sources, rows, searchRows, frequent);
        // Only now: what the search index holds in memory until it is written is gone.
        SpentMemory.GiveBack(sources);
        using (var rest = new WorkAhead<Archive>(RestOf(archive), 1))
        {
            sourcesAreIn?.Invoke();
            rows.Insert(rest.All().Single());
        }

        SpentMemory.GiveBack(sources);
        foreach (var round in archive.Rounds)
        {
            rows.Insert(round);
        }

        rows.Insert(tallies.Rows);
        rows.Insert(new BuildOrigin { Inputs = inputs });
    }

    private static IEnumerable<Archive> RestOf(ArchiveFlow archive)
    {
        yield return archive.Rest();
    }

    // By itself, so that what the search index has to know of all passages is held no longer than it is needed.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteSources(IEnumerable<SourceEntry> all, ArchiveRows rows, ISearchRows searchRows, int frequent)
    {
        using var search = new SearchIndexWriter(searchRows, frequent);
        var sources = all.InOrder(entry => (Entry: entry, Terms: EntryTerms.Of(entry))).Select(known =>
        {
            search.Learn(known.Entry, known.Terms);
            return known;
        });
        // One thread writes rows and does nothing else: it is what a build waits for.
        var count = 0;
        using (var ahead = new WorkAhead<(SourceEntry, IReadOnlyList<PassageTerms>)>(sources, SourcesAhead))
        {
            foreach (var (entry, terms) in ahead.All())
            {
                rows.Insert(entry);
                search.Insert(entry, terms);
                count++;
            }
        }

        SpentMemory.GiveBack(count);
        search.Finish();
        return count;
    }
}
