namespace QatarUsDialogue.Web.Queries;

/// <summary>A round as the list on the home page shows it.</summary>
/// <param name="MonthsSincePrevious">Null where one of the two days is not known well enough.</param>
/// <param name="Chairs">Of those who chaired it by its sources, those first whom most sources name.</param>
/// <param name="ChairCount">How many there are in all.</param>
/// <param name="Named">People the sources name at the round without a chair, those first whom most sources name.</param>
/// <param name="NamedCount">How many there are in all.</param>
/// <param name="Documents">The first of them.</param>
/// <param name="DocumentCount">How many there are in all, and one for each where a text does not tell how many.</param>
/// <param name="Record">What the editor knows of a round that no source speaks of.</param>
/// <param name="NumberNote">Who says which number the round has, where the sources do not.</param>
/// <param name="Answer">Null where no topic was asked for.</param>
public sealed record RoundCard(
    RoundLine Round,
    int? MonthsSincePrevious,
    RoundNeighbours Neighbours,
    IReadOnlyList<PersonLine> Chairs,
    int ChairCount,
    IReadOnlyList<PersonLine> Named,
    int NamedCount,
    IReadOnlyList<TopicLine> Topics,
    IReadOnlyList<DocumentLine> Documents,
    int DocumentCount,
    RoundSources Sources,
    RecordBlock? Record,
    RecordLine? NumberNote,
    TopicAnswer? Answer)
{
    /// <summary>How many documents are not among those that are shown.</summary>
    public int OtherDocuments => DocumentCount - Documents.Sum(document => document.Counted);
}
