namespace QatarUsDialogue.Web.Queries;

/// <summary>A round as the list on the home page shows it.</summary>
/// <param name="MonthsSincePrevious">Null where one of the two days is not known well enough.</param>
/// <param name="Named">People the sources name at the round without a chair.</param>
/// <param name="Record">What the editor knows of a round that no source speaks of.</param>
/// <param name="NumberNote">Who says which number the round has, where the sources do not.</param>
/// <param name="Answer">Null where no topic was asked for.</param>
public sealed record RoundCard(
    RoundLine Round,
    int? MonthsSincePrevious,
    RoundNeighbours Neighbours,
    IReadOnlyList<PersonLine> Chairs,
    IReadOnlyList<PersonLine> Named,
    IReadOnlyList<TopicLine> Topics,
    IReadOnlyList<DocumentLine> Documents,
    RoundSources Sources,
    RecordBlock? Record,
    RecordLine? NumberNote,
    TopicAnswer? Answer)
{
    public int DocumentCount => Documents.Sum(document => document.Counted);
}
