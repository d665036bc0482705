namespace QatarUsDialogue.Web.Queries;

/// <summary>A person or a body in the list.</summary>
public sealed record PersonIndexLine(string Key, Label Name, IReadOnlyList<PersonRole> Roles, int Sources, int Passages);
