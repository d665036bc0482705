namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// An archive in the order in which it is stored, so that it need not be held as a whole: the sources one after the other,
/// in the order of their passages, and when they have been read the rest.
/// </summary>
/// <param name="Sources">To be read once.</param>
/// <param name="Rest">Everything but sources and passages.</param>
public sealed record ArchiveFlow(IEnumerable<SourceEntry> Sources, Func<Archive> Rest)
{
    public static ArchiveFlow Of(Archive archive)
    {
        var passages = archive.Passages.ToLookup(p => p.SourceId, StringComparer.Ordinal);
        return new(
            archive.Sources
                .Select(source => new SourceEntry(source, [.. passages[source.Id]]))
                .OrderBy(entry => entry.Passages is [var first, ..] ? first.Id : int.MaxValue),
            () => archive);
    }

    /// <summary>All of it at once, the sources in the order of their names.</summary>
    public Archive Whole()
    {
        SourceEntry[] entries = [.. Sources];
        return Rest() with
        {
            Sources = [.. entries.Select(e => e.Source).OrderBy(s => s.Id, StringComparer.Ordinal)],
            Passages = [.. entries.SelectMany(e => e.Passages)],
        };
    }
}
