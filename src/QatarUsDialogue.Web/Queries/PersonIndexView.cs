namespace QatarUsDialogue.Web.Queries;

/// <summary>Some of those whom a source names, those in most sources first, and apart from them those of editors' records alone.</summary>
/// <param name="Next">The place of the last one here, where there are more after them.</param>
public sealed record PersonIndexView(
    IReadOnlyList<PersonIndexLine> People, IReadOnlyList<PersonIndexLine> Bodies, IReadOnlyList<PersonIndexLine> InRecords, int? Next);
