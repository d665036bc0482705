namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>The line about a generation in the table of all.</summary>
internal sealed record GenerationRow(string Schema, string Inputs, int Layout, int Code, DateTime Written);
