using QatarUsDialogue.Records;

namespace QatarUsDialogue.Web.Queries;

/// <summary>One statement of an editor's record with its addresses.</summary>
public sealed record RecordLine(RecordField Field, Label Text, IReadOnlyList<string> Addresses)
{
    public static RecordLine Of(RecordStatement statement) =>
        new(statement.Field, new Label(statement.Ar, statement.En), statement.Addresses);
}
