using QatarUsDialogue.Records;

namespace QatarUsDialogue.Web.Queries;

/// <summary>What an editor adds from outside the archive. Never counted.</summary>
/// <param name="Note">Markdown, in Arabic only.</param>
public sealed record RecordBlock(string Key, Label Title, string Note, IReadOnlyList<RecordLine> Lines)
{
    public static RecordBlock Of(EditorRecord record) => new(
        record.Key,
        new Label(record.TitleAr, record.TitleEn),
        record.Note,
        [.. record.Statements.OrderBy(statement => statement.Order).Select(RecordLine.Of)]);

    /// <summary>The statements about some fields, without the note.</summary>
    public RecordBlock Only(params RecordField[] fields) =>
        this with { Note = string.Empty, Lines = [.. Lines.Where(line => fields.Contains(line.Field))] };

    /// <summary>Every address behind the statements, once.</summary>
    public IReadOnlyList<string> Addresses => [.. Lines.SelectMany(line => line.Addresses).Distinct()];
}
