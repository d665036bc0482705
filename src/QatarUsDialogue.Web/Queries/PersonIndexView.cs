namespace QatarUsDialogue.Web.Queries;

/// <summary>Everyone whom a source names, those in most sources first, and apart from them those of editors' records alone.</summary>
public sealed record PersonIndexView(
    IReadOnlyList<PersonIndexLine> People, IReadOnlyList<PersonIndexLine> Bodies, IReadOnlyList<PersonIndexLine> InRecords);
