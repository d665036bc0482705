namespace QatarUsDialogue.Web.Queries;

/// <summary>The page of one person or body.</summary>
/// <param name="IsKnown">False where the lexicon does not hold them: then the name alone gathers the places.</param>
/// <param name="Forms">The name as printed, the most frequent form first; with the places where the page has all passages.</param>
/// <param name="Passages">Of some sources, where many name them.</param>
/// <param name="Documents">Documents that name the body among their parties.</param>
/// <param name="Next">The last source here, where there are more after it.</param>
public sealed record PersonView(
    PersonIndexLine Line,
    bool IsBody,
    bool IsKnown,
    IReadOnlyList<NameForm> Forms,
    PassagesInTime Passages,
    IReadOnlyList<DocumentLine> Documents,
    string? Next);
