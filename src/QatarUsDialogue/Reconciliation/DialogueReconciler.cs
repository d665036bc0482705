using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Makes one archive of what all articles and records say. The same readings, records and lexicon always give the
/// same archive, in whatever order they come.
/// </summary>
public sealed class DialogueReconciler(Lexicon lexicon)
{
    /// <summary>Raised when the rules here change, so that an archive made by other rules has another name.</summary>
    public const int Version = 3;

    /// <summary>The whole archive at once, for as many articles as fit in memory.</summary>
    public Archive Reconcile(IEnumerable<Reading> readings, IEnumerable<EditorRecord> records)
    {
        Reading[] all = [.. readings];
        var byFile = all.ToLookup(r => r.Article.File, StringComparer.Ordinal);
        return Begin(all, records).Flow(file => byFile[file].First()).Whole();
    }

    /// <summary>
    /// What has to be known of all articles before the first can be written: which articles and rounds and documents
    /// there are. Of each reading only an outline is held.
    /// </summary>
    public Reconciliation Begin(IEnumerable<Reading> readings, IEnumerable<EditorRecord> records)
    {
        var log = new DecisionLog();
        var pool = new WordPool();
        EditorRecord[] editors = [.. records.OrderBy(r => r.Key, StringComparer.Ordinal)];
        var sources = SourceNaming.Name(readings.Select(reading => (reading.Article.Sha256, ReadingOutline.Of(reading, pool))), log);
        log.Add(SourceSorting.Decisions(sources));
        var rounds = RoundNumbering.Number(sources, editors, log);
        var documents = DocumentMerging.Merge(sources, rounds, lexicon, log);
        return new(lexicon, editors, sources, rounds, documents, log);
    }
}
