namespace QatarUsDialogue.Web.Queries;

/// <summary>Everyone whom a source names, those in most sources first.</summary>
public sealed record PersonIndexView(IReadOnlyList<PersonIndexLine> People, IReadOnlyList<PersonIndexLine> Bodies);
