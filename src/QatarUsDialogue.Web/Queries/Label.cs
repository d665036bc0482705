namespace QatarUsDialogue.Web.Queries;

/// <summary>A name or a statement in Arabic and, where the lexicon or a record has it, in English.</summary>
public sealed record Label(string Ar, string? En = null);
