using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the documents of the ledger for a table, in the ledger's order.</summary>
public sealed class DocumentRows(ArchiveContext context)
{
    public IEnumerable<DocumentRow> All()
    {
        var lines = DocumentLines.Read(context).ToDictionary(line => line.Key, StringComparer.Ordinal);
        return context.Agreements.AsNoTracking()
            .OrderBy(agreement => agreement.Order)
            .AsEnumerable()
            .Select(agreement => new DocumentRow(agreement, lines[agreement.Key].Place.SourceId, lines[agreement.Key].Dispute));
    }
}
