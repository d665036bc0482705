using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Where the publisher has an article, as an editor's record tells; null where none does.</summary>
public sealed class OriginalPages(ArchiveContext context)
{
    /// <summary>The address in ASCII, as programs take it.</summary>
    public string? Of(string source) => KnownRecords.In(context).Of(source)
        .SelectMany(record => record.Statements)
        .Where(statement => statement.Field is RecordField.Page)
        .SelectMany(statement => statement.Addresses)
        .Select(address => new Uri(address).AbsoluteUri)
        .FirstOrDefault();
}
