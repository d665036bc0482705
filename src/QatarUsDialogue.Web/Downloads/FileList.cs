using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>The files of one generation that can be taken away.</summary>
/// <param name="Described">The files that the description tells of.</param>
/// <param name="Files">Those and the description itself.</param>
/// <param name="Fact">The address of a fact, to show how one is cited; null for an archive without facts.</param>
public sealed record FileList(
    Generation Generation,
    IReadOnlyList<MeasuredFile> Described,
    IReadOnlyList<MeasuredFile> Files,
    string? Fact);
