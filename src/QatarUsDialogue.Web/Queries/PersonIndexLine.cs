namespace QatarUsDialogue.Web.Queries;

/// <summary>A person or a body in the list.</summary>
/// <param name="Sources">How many sources name them; 0 where only an editor's record does.</param>
public sealed record PersonIndexLine(string Key, Label Name, IReadOnlyList<PersonRole> Roles, int Sources, int Passages);
