using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>Everything that can be taken away of one generation.</summary>
/// <param name="Built">The day on which the generation was built here.</param>
/// <param name="Described">The files that the description tells of.</param>
/// <param name="Files">Those and the description itself.</param>
/// <param name="Fact">The address of a fact, to show how one is cited; null for an archive without facts.</param>
public sealed record FileList(
    Generation Generation,
    DateOnly Built,
    IReadOnlyList<MeasuredFile> Described,
    IReadOnlyList<MeasuredFile> Files,
    IReadOnlyList<MeasuredText> Texts,
    string? Fact);
