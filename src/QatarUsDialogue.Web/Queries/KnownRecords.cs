using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>All that editors have written, in the order of the files' names.</summary>
public sealed class KnownRecords
{
    private readonly ILookup<string, EditorRecord> _bySource;

    private KnownRecords(List<EditorRecord> all)
    {
        All = all;
        _bySource = all.Where(record => record.SourceId is not null).ToLookup(record => record.SourceId!, StringComparer.Ordinal);
    }

    public IReadOnlyList<EditorRecord> All { get; }

    public static KnownRecords In(ArchiveContext context) =>
        context.Once.Get(() => new KnownRecords([.. context.Records.AsNoTracking().OrderBy(record => record.Key)]));

    public IEnumerable<EditorRecord> Of(string source) => _bySource[source];
}
