using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A document of the ledger as a row of a table to take away.</summary>
/// <param name="SourceId">The source whose words are quoted for it.</param>
/// <param name="Dispute">What an editor's record says against the words; null where nothing.</param>
public sealed record DocumentRow(Agreement Agreement, string SourceId, Label? Dispute);
