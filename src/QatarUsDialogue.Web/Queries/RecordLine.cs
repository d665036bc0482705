using QatarUsDialogue.Records;

namespace QatarUsDialogue.Web.Queries;

/// <summary>One statement of an editor's record with its addresses.</summary>
public sealed record RecordLine(RecordField Field, string Text, IReadOnlyList<string> Addresses);
