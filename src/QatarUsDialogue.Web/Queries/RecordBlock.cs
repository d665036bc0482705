using QatarUsDialogue.Records;

namespace QatarUsDialogue.Web.Queries;

/// <summary>What an editor adds from outside the archive. Never counted.</summary>
/// <param name="Note">Markdown.</param>
public sealed record RecordBlock(string Key, string Title, string Note, IReadOnlyList<RecordLine> Lines)
{
    public static RecordBlock Of(EditorRecord record) => new(
        record.Key,
        record.TitleAr,
        record.Note,
        [.. record.Statements
            .OrderBy(statement => statement.Order)
            .Select(statement => new RecordLine(statement.Field, statement.Ar, statement.Addresses))]);

    /// <summary>The same block with the statements about some fields only.</summary>
    public RecordBlock Only(params RecordField[] fields) =>
        this with { Lines = [.. Lines.Where(line => fields.Contains(line.Field))] };
}
